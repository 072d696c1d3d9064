import { Stop } from '../../errors.ts';
import type { Pair } from '../../model/comparison.ts';
import { isLongRun } from '../../model/long-run.ts';
import type { StoredResult } from '../../run/stored-result.ts';

/** A comparison holds what changed in every case in memory. */
const mostCompared = 100_000;

/** @throws Stop `bad-input` for runs that are too large to be held against each other */
export function refuseLarge(runs: Pair<Pick<StoredResult, 'run' | 'outlines'>>, most = mostCompared): void {
  for (const { run, outlines } of [runs.before, runs.after]) {
    if (!isLongRun(outlines, most)) continue;
    throw new Stop(
      'bad-input',
      `Expected runs of at most ${most} pictures to compare, got more in ${run.id}: what changed in each case is held in memory.`,
      'Compare a sample of its cars: car-eval run --cars FEED --pick 200 --pick-seed TEXT, the same for both runs.',
    );
  }
}
