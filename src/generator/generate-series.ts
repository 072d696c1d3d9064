import type { LimitFunction } from 'p-limit';
import { redactText } from '../http/redact.ts';
import type { SeriesRef } from '../model/events.ts';
import type { SeriesFacts } from '../model/series.ts';
import type { Shot, Warning } from '../model/shot.ts';
import { withOwnHeaders } from './own-headers.ts';
import type { PlannedSeries } from './plan-series.ts';
import {
  acceptShot,
  type FetchedShot,
  fetchShot,
  type ReceiveContext,
  redactWarnings,
} from './receive-shot.ts';
import type { Delivery, SeriesReport } from './target.ts';

export interface SeriesContext extends Omit<ReceiveContext, 'series'> {
  /** One angle after another; otherwise all angles together, under `shotLimit`. */
  readonly sequential: boolean;
  /** How many pictures the target is asked for at once, and how many whole series. */
  readonly shotLimit: LimitFunction;
  readonly seriesLimit: LimitFunction;
  /** Takes each shot as it is finished; the series waits for it. */
  readonly onShot: (shot: Shot) => Promise<void>;
}

/**
 * Asks the target for one series and receives its pictures, all together or one after another. While this machine
 * still measures them, the target is free for the next series.
 * What a target does wrong becomes a shot with an error, never an exception.
 */
export async function generateSeries(planned: PlannedSeries, given: SeriesContext): Promise<SeriesFacts> {
  const context = { ...given, http: withOwnHeaders(given.target, given.http) };
  const { emit, clock, signal, sequential, shotLimit, seriesLimit } = context;
  const ref = refOf(planned, context);
  const receiving = { ...context, series: planned.request };
  const shots: Shot[] = [];
  const accepting: Promise<void>[] = [];
  const accept = async (fetched: FetchedShot) => {
    const shot = await acceptShot(fetched, receiving);
    const { angle, seed, latencyMs, error } = shot;
    shots.push(shot);
    await context.onShot(shot);
    emit({ type: 'shot-finished', ...ref, angle, seed, latencyMs, error });
  };
  const take = async (delivery: Delivery) => {
    const accepted = accept(await shotLimit(() => fetchShot(delivery, receiving)));
    // A failure is thrown by the `Promise.all` below, not by the process while other shots are in flight.
    accepted.catch(() => {});
    accepting.push(accepted);
    if (sequential) await accepted;
  };
  const asked = await seriesLimit(async () => {
    // The run may have been cut off while this series waited: nothing of it has begun.
    if (signal.aborted) return null;
    const startedAt = clock.date().toISOString();
    announce(planned, context);
    return { startedAt, report: await drain(planned, context, take) };
  });
  if (asked === null) return nothingAsked;
  const { startedAt, report } = asked;
  await Promise.all(accepting);
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

const nothingAsked: SeriesFacts = {
  sessionId: null,
  startedAt: null,
  durationMs: null,
  warnings: [],
  log: [],
};

function refOf({ request }: PlannedSeries, { target }: SeriesContext): SeriesRef {
  return { target: target.info.id, case: request.caseId, sample: request.sample };
}

/** Tells what is known and what is asked for, before the first request. */
function announce(planned: PlannedSeries, context: SeriesContext): void {
  const { request, logo, reference, problems } = planned;
  const { emit, target } = context;
  const ref = refOf(planned, context);
  const parallel = !context.sequential;
  emit({ type: 'series-started', ...ref, sessionId: request.sessionId, shots: request.shots.length });
  if (logo) emit({ type: 'logo-facts-found', ...ref, source: logo.source });
  if (reference) emit({ type: 'reference-found', ...ref, source: reference.source });
  for (const reason of problems) emit({ type: 'search-failed', ...ref, reason });
  if (!target.info.capabilities.writesPrompts) emit({ type: 'prompts-started', ...ref, parallel });
  emit({ type: 'images-started', ...ref, parallel });
}

/** What the web did not tell costs no score, and may explain one. */
function toWarning(problem: string): Warning {
  return { code: 'search-failed', text: problem };
}

type Take = (delivery: Delivery) => Promise<void>;

/** Takes deliveries as they come; in parallel mode without waiting for their pictures. */
async function drain(planned: PlannedSeries, context: SeriesContext, take: Take): Promise<SeriesReport> {
  const deliveries = context.target.generate(planned.request, context);
  const inFlight: Promise<void>[] = [];
  let step = await deliveries.next();
  while (!step.done) {
    const taken = take(step.value);
    if (context.sequential) await taken;
    // A failure is thrown by the `Promise.all` below, not by the process while other shots are in flight.
    taken.catch(() => {});
    inFlight.push(taken);
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
