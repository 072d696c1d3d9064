import type {
  Delivery,
  GenerateContext,
  SeriesReport,
  SeriesRequest,
  Target,
} from '../../generator/target.ts';
import { defineTargetInfo } from '../../generator/target-info.ts';
import { ownsOriginOf } from '../../http/base-url.ts';
import type { Warning } from '../../model/shot.ts';
import type { ServiceOptions } from '../shared/service-options.ts';
import { toDeliveries, toSeriesReport } from './deliveries.ts';
import { checkBackendHealth } from './health.ts';
import type { BackendLog } from './log.ts';
import { type BackendPost, postSeries } from './post.ts';

export interface BackendOptions extends ServiceOptions {
  /** Its log file, when the user has named one. */
  readonly log: BackendLog | null;
}

/**
 * The original Django service. It writes prompts and seeds of its own and answers with addresses, all angles in one
 * POST, or one POST an angle when asked for one after another.
 *
 * The tries of a POST, and so its time, stand at one shot only, the first whose picture is then fetched: its latency
 * is that of the POST and of its own download, and the sum over a series counts the POST once.
 */
export function createBackendTarget(options: BackendOptions): Target {
  const { id, label, baseUrl, limits, log } = options;
  return {
    info: defineTargetInfo({
      id,
      label,
      type: 'backend',
      baseUrl,
      capabilities: { negativePrompt: false, seed: true, writesPrompts: true },
    }),
    size: null,
    ownsAddress: ownsOriginOf(baseUrl),
    limits,
    async health(context) {
      await checkBackendHealth(baseUrl, context);
      await log?.check();
    },
    generate: (series, context) => deliver(options, series, context),
    async close() {},
  };
}

async function* deliver(
  { baseUrl, limits, log }: BackendOptions,
  series: SeriesRequest,
  context: GenerateContext,
): AsyncGenerator<Delivery, SeriesReport> {
  const watch = await log?.watch();
  const service = { baseUrl, timeoutMs: limits.timeoutMs ?? context.timeoutMs };
  const parts = context.sequential ? series.shots.map((shot) => [shot]) : [series.shots];
  const reports: SeriesReport[] = [];
  for (const shots of parts) {
    const part = { ...series, shots };
    const post = await postSeries(service, part, context);
    yield* attachTries(toDeliveries(part, post.reading), post);
    reports.push(toSeriesReport(part, post.reading));
  }
  const seen = await watch?.report({
    angles: series.shots.map(({ angle }) => angle),
    sessions: sessionsOf(reports),
  });
  return joinReports(seen ? [...reports, { sessionId: null, ...seen }] : reports);
}

function attachTries(deliveries: readonly Delivery[], { attempts }: BackendPost): readonly Delivery[] {
  const fetched = deliveries.findIndex(({ picture }) => picture.kind === 'url');
  const carrier = Math.max(0, fetched);
  return deliveries.map((delivery, index) => (index === carrier ? { ...delivery, attempts } : delivery));
}

function joinReports(reports: readonly SeriesReport[]): SeriesReport {
  const sessions = sessionsOf(reports);
  return {
    sessionId: sessions[0] ?? null,
    warnings: [...reports.flatMap(({ warnings }) => warnings), ...warnOfSessions(sessions)],
    log: reports.flatMap(({ log }) => log),
  };
}

function warnOfSessions(sessions: readonly string[]): Warning[] {
  if (sessions.length < 2) return [];
  const text = `Asked for one angle after another, the backend opened ${sessions.length} sessions: ${sessions.join(', ')}.`;
  return [{ code: 'several-sessions', text }];
}

function sessionsOf(reports: readonly SeriesReport[]): string[] {
  return [...new Set(reports.flatMap(({ sessionId }) => sessionId ?? []))];
}
