import type { LoadedSuite } from '../../cases/load-cases.ts';
import type { Target } from '../../generator/target.ts';
import type { Angle } from '../../model/car.ts';
import type { EvalCase } from '../../model/case.ts';
import { continueJournal, type RecordedRun, type RunJournal } from '../../run/recorded/recorded-run.ts';
import type { RunSettings } from '../../run/run-config.ts';
import { casesOfShard } from '../shards/split-cases.ts';

/** One draw of one case at one target. */
export interface AskedSeries<Of = Target> {
  readonly target: Of;
  readonly evalCase: EvalCase;
  readonly sample: number;
  /** Only these of its pictures: others ask for the rest; left out: all that it lacks. */
  readonly angles?: readonly Angle[];
}

/** Takes each shot and each series as soon as it is finished. */
export type SeriesSink = Pick<RunJournal, 'append'>;

/** Whoever gets series asked for. */
export interface SeriesRunner {
  /** Resolves when nothing more will come: all is done, or the run was cut off. */
  run(work: readonly AskedSeries[], journal: Pick<RunJournal, 'append' | 'keep'>): Promise<void>;
}

/** Has series asked for, and writes what comes into the journal of a run. */
export async function journalSeries(
  runner: SeriesRunner,
  work: readonly AskedSeries[],
  recorded: RecordedRun,
): Promise<void> {
  const journal = await continueJournal(recorded);
  try {
    await runner.run(work, journal);
    await journal.catchUp();
  } finally {
    await journal.close();
  }
}

/** Every series of a run, or of its shard: target by target, case by case, draw by draw. */
export function listSeries<Of>(run: {
  readonly targets: readonly Of[];
  readonly suite: Pick<LoadedSuite, 'cases'>;
  readonly settings: Pick<RunSettings, 'repeat' | 'shard'>;
}): AskedSeries<Of>[] {
  const samples = Array.from({ length: run.settings.repeat }, (_, index) => index + 1);
  const cases = casesOfShard(run.suite.cases, run.settings.shard);
  return run.targets.flatMap((target) =>
    cases.flatMap((evalCase) => samples.map((sample) => ({ target, evalCase, sample }))),
  );
}

/** The same work sample by sample: all targets are asked for one before any is asked for the next. */
export function orderInTurns(work: readonly AskedSeries[]): AskedSeries[] {
  const drawOf = ({ evalCase, sample }: AskedSeries) => JSON.stringify([sample, evalCase.id]);
  const draws = new Map<string, AskedSeries[]>();
  for (const series of work) draws.set(drawOf(series), [...(draws.get(drawOf(series)) ?? []), series]);
  return [...draws.values()].flat();
}
