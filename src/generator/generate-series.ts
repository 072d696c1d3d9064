import type { LimitFunction } from 'p-limit';
import { redactText } from '../http/redact.ts';
import type { SeriesRef } from '../model/events.ts';
import type { SeriesFacts } from '../model/series.ts';
import type { Shot, Warning } from '../model/shot.ts';
import type { PlannedSeries } from './plan-series.ts';
import { type ReceiveContext, receiveShot, redactWarnings } from './receive-shot.ts';
import type { Delivery, SeriesReport } from './targets/target.ts';

export interface SeriesContext extends Omit<ReceiveContext, 'series'> {
  /** One angle after another; otherwise all angles together, under `shotLimit`. */
  readonly sequential: boolean;
  readonly shotLimit: LimitFunction;
  /** Takes each shot as it is finished; the series waits for it. */
  readonly onShot: (shot: Shot) => Promise<void>;
}

/**
 * Asks the target for one series and receives its pictures, all together or one after another.
 * What a target does wrong becomes a shot with an error, never an exception.
 */
export async function generateSeries(planned: PlannedSeries, context: SeriesContext): Promise<SeriesFacts> {
  const { request } = planned;
  const { target, emit, clock, sequential } = context;
  const ref: SeriesRef = { target: target.info.id, case: request.caseId, sample: request.sample };
  const startedAt = clock.date().toISOString();
  emit({ type: 'series-started', ...ref, sessionId: request.sessionId, shots: request.shots.length });
  if (planned.logo) emit({ type: 'logo-facts-found', ...ref, source: planned.logo.source });
  if (planned.reference) emit({ type: 'reference-found', ...ref, source: planned.reference.source });
  for (const reason of planned.problems) emit({ type: 'search-failed', ...ref, reason });
  if (!target.info.capabilities.writesPrompts)
    emit({ type: 'prompts-started', ...ref, parallel: !sequential });
  emit({ type: 'images-started', ...ref, parallel: !sequential });

  const shots: Shot[] = [];
  const finish = async (delivery: Delivery) => {
    const shot = await context.shotLimit(() => receiveShot(delivery, { ...context, series: request }));
    const { angle, seed, latencyMs, error } = shot;
    emit({ type: 'shot-finished', ...ref, angle, seed, latencyMs, error });
    shots.push(shot);
    await context.onShot(shot);
  };
  const report = await drain(planned, context, finish);
  const durationMs = wallTimeMs(shots);
  emit({ type: 'series-finished', ...ref, durationMs });
  return {
    ...report,
    warnings: redactWarnings([...planned.problems.map(toWarning), ...report.warnings]),
    log: report.log.map((line) => redactText(line)),
    ...(planned.references.length > 0 && { references: [...planned.references] }),
    startedAt: durationMs === null ? null : startedAt,
    durationMs,
  };
}

/** What the web did not tell costs no score, and may explain one. */
function toWarning(problem: string): Warning {
  return { code: 'search-failed', text: problem };
}

type Finish = (delivery: Delivery) => Promise<void>;

/** Takes deliveries as they come; in parallel mode without waiting for their pictures. */
async function drain(planned: PlannedSeries, context: SeriesContext, finish: Finish): Promise<SeriesReport> {
  const deliveries = context.target.generate(planned.request, context);
  const inFlight: Promise<void>[] = [];
  let step = await deliveries.next();
  while (!step.done) {
    const finished = finish(step.value);
    if (context.sequential) await finished;
    // A failure is thrown by the `Promise.all` below, not by the process while other shots are in flight.
    finished.catch(() => {});
    inFlight.push(finished);
    step = await deliveries.next();
  }
  await Promise.all(inFlight);
  return step.value;
}

/** First byte sent to last byte read over all tries of all shots; null when nothing was requested. */
function wallTimeMs(shots: readonly Shot[]): number | null {
  const attempts = shots.flatMap((shot) => shot.attempts);
  if (attempts.length === 0) return null;
  const start = Math.min(...attempts.map((attempt) => attempt.startedAtMs));
  const end = Math.max(...attempts.map((attempt) => attempt.startedAtMs + attempt.durationMs));
  return end - start;
}
