import type { LoadedSuite } from '../../cases/load-cases.ts';
import type { Target } from '../../generator/target.ts';
import type { EvalCase } from '../../model/case.ts';
import type { JournalLine } from '../../model/series.ts';
import { openJournal } from '../../run/journal.ts';
import type { RunSettings } from '../../run/run-config.ts';

/** One draw of one case at one target. */
export interface AskedSeries {
  readonly target: Target;
  readonly evalCase: EvalCase;
  readonly sample: number;
}

/** Takes each shot and each series as soon as it is finished. */
export interface SeriesSink {
  append(line: JournalLine): Promise<void>;
}

/** Whoever gets series asked for. */
export interface SeriesRunner {
  /** Resolves when nothing more will come: all is done, or the run was cut off. */
  run(work: readonly AskedSeries[], sink: SeriesSink): Promise<void>;
}

/** Has series asked for, and writes what comes into a journal. */
export async function journalSeries(
  runner: SeriesRunner,
  work: readonly AskedSeries[],
  path: string,
): Promise<void> {
  const journal = await openJournal(path);
  try {
    await runner.run(work, journal);
  } finally {
    await journal.close();
  }
}

/** Every series of a run: target by target, case by case, draw by draw. */
export function listSeries(run: {
  readonly targets: readonly Target[];
  readonly suite: LoadedSuite;
  readonly settings: RunSettings;
}): AskedSeries[] {
  const samples = Array.from({ length: run.settings.repeat }, (_, index) => index + 1);
  return run.targets.flatMap((target) =>
    run.suite.cases.flatMap((evalCase) => samples.map((sample) => ({ target, evalCase, sample }))),
  );
}
