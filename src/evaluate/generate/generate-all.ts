import type { LoadedSuite } from '../../cases/load-cases.ts';
import type { Target } from '../../generator/targets/target.ts';
import { seriesId } from '../../run/recorded/journal-index.ts';
import { continueJournal, type RecordedRun } from '../../run/recorded/recorded-run.ts';
import { listRecordedSeries, type RecordedSeries } from '../../run/recorded/recorded-series.ts';
import type { RunSettings } from '../../run/run-config.ts';
import { type AskedSeries, runSeries, type SharedBySeries } from './run-series.ts';
import { createLanes, type Lane } from './target-lanes.ts';

interface Work {
  readonly targets: readonly Target[];
  readonly suite: LoadedSuite;
  readonly settings: RunSettings;
}

type Context = Omit<SharedBySeries, 'runDir' | 'journal' | 'recorded' | 'shotLimit' | 'seriesLimit'> & {
  readonly run: RecordedRun;
};

/** Every series of a run: target by target, case by case, draw by draw. */
export function listSeries({ targets, suite, settings }: Work): AskedSeries[] {
  const samples = Array.from({ length: settings.repeat }, (_, index) => index + 1);
  return targets.flatMap((target) =>
    suite.cases.flatMap((evalCase) => samples.map((sample) => ({ target, evalCase, sample }))),
  );
}

/** Asks for every series that is not done yet, each in the lane of its target. */
export async function generateAll(work: Work, context: Context): Promise<void> {
  const { targets, suite, settings } = work;
  const lanes = createLanes(targets, suite.cases, settings);
  const { runDir } = context.run;
  const recorded = new Map(listRecordedSeries(context.run).map((series) => [idOf(series), series]));
  const journal = await continueJournal(context.run);
  const all = listSeries(work);
  const run = ({ target, openLimit, ...limits }: Lane) =>
    all
      .filter((series) => series.target === target)
      .map((series) =>
        openLimit(() => runSeries(series, { ...context, ...limits, runDir, journal, recorded })),
      );
  try {
    await Promise.all(lanes.flatMap(run));
  } finally {
    await journal.close();
  }
}

function idOf({ target, evalCase, sample }: RecordedSeries): string {
  return seriesId({ target: target.id, case: evalCase.id, sample });
}
