import type { LimitFunction } from 'p-limit';
import { createCatalogueKnowledge } from '../generator/catalogue-knowledge.ts';
import { generateSeries } from '../generator/generate-series.ts';
import { type PlannedSeries, planSeries, shotKey } from '../generator/plan-series.ts';
import type { Target } from '../generator/targets/target.ts';
import type { EvalCase } from '../model/case.ts';
import type { SeriesFacts } from '../model/series.ts';
import type { Journal } from '../run/journal.ts';
import type { Job, Services } from './evaluate.ts';
import { type RecordedSeries, seriesId } from './recorded-series.ts';

export interface AskedSeries {
  readonly target: Target;
  readonly evalCase: EvalCase;
  readonly sample: number;
}

/** What all series of a run have in common. */
export interface SharedBySeries {
  readonly job: Job;
  readonly services: Services;
  readonly runDir: string;
  readonly journal: Journal;
  /** What earlier processes of this run have done, by series id. */
  readonly recorded: ReadonlyMap<string, RecordedSeries>;
  readonly shotLimit: LimitFunction;
}

/** Asks for what one series still lacks, and writes it to the journal as it comes. */
export async function runSeries(series: AskedSeries, shared: SharedBySeries): Promise<void> {
  const { target, evalCase, sample } = series;
  const { job, services, journal } = shared;
  const line = { target: target.info.id, case: evalCase.id, sample };
  const recorded = shared.recorded.get(seriesId(line)) ?? null;
  if (services.signal.aborted || (recorded && isDone(recorded))) return;
  const knowledge = createCatalogueKnowledge(job.suite.brands);
  const planned = await planSeries(evalCase, sample, { target, knowledge });
  const rest = recorded ? leaveOutGood(planned, target, recorded) : planned;
  const facts = await generateSeries(rest, {
    ...services,
    ...job.settings,
    ...shared,
    target,
    // A shot cut off by the user was not answered; it stays out of the journal and is asked again on resume.
    onShot: async (shot) => {
      if (shot.error?.code !== 'interrupted') await journal.append({ kind: 'shot', ...line, shot });
    },
  });
  if (services.signal.aborted) return;
  await journal.append({ kind: 'series', ...line, facts: rest === planned ? facts : forgetTimes(facts) });
}

/** Only good shots count as done: what failed or got no answer is tried again. */
export function isDone({ isClosed, shots }: RecordedSeries): boolean {
  return isClosed && shots.every(({ status }) => status === 'ok');
}

/** A target that writes its own prompts answers for a series as a whole: parts of two answers make no series. */
function leaveOutGood(planned: PlannedSeries, target: Target, recorded: RecordedSeries): PlannedSeries {
  if (target.info.capabilities.writesPrompts) return planned;
  const { request } = planned;
  const good = new Set(recorded.shots.filter(({ status }) => status === 'ok').map(({ key }) => key));
  const shots = request.shots.filter(({ angle }) => !good.has(shotKey(target, request, angle)));
  return shots.length === request.shots.length ? planned : { ...planned, request: { ...request, shots } };
}

/** The wall time of a part, held against all latencies, would tell of a speed-up that never was. */
function forgetTimes(facts: SeriesFacts): SeriesFacts {
  return { ...facts, durationMs: null };
}
