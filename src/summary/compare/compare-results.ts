import { clusterOf } from '../../model/cluster.ts';
import {
  type Comparison,
  changeWords,
  comparisonVersion,
  type Pair,
  type PromptChange,
  pictureChangeSchema,
  type SeriesComparison,
  type SettingChange,
} from '../../model/comparison.ts';
import type { SeriesResult } from '../../model/result.ts';
import type { Rubric } from '../../model/rubric.ts';
import type { StoredResult } from '../../run/stored-result.ts';
import { comparePrompts, compareSeeds } from './compare-requests.ts';
import { type Worth, weighCommon } from './compare-scores.ts';
import { compareSeries } from './compare-series.ts';
import { compareCar, compareSettings } from './compare-settings.ts';
import { compareSummaries } from './compare-summaries.ts';
import { listReservations } from './list-reservations.ts';
import { countOnlySeen } from './only-seen.ts';
import { pairSeries, readPairs } from './pair-series.ts';
import { pairTargets, type TargetPairs } from './pair-targets.ts';

/**
 * Compares a run (`after`) with another (`before`): numbers and their differences, never whether a difference is more
 * than chance. The two sides swapped give the mirror image. One case of each run is in memory at a time.
 */
export async function compareResults(runs: Pair<StoredResult>): Promise<Comparison> {
  const targets = pairTargets(runs);
  const { cases, cars, prompts, seeds, worths } = await compareCases(runs, targets);
  const settings = [...compareSettings(runs, targets), ...[...cars.values()].flat()];
  const targetsAlone = [...targets.added, ...targets.gone].map(({ id }) => id);
  const isUnfinished = [runs.before, runs.after].some(({ run }) => run.status !== 'complete');
  return {
    comparisonVersion,
    before: toRunRef(runs.before),
    after: toRunRef(runs.after),
    reservations: listReservations({ settings, cases, targetsAlone, isUnfinished }),
    pairedByPosition: targets.byPosition,
    settings,
    casesAdded: listMissing(runs.after, runs.before),
    casesGone: listMissing(runs.before, runs.after),
    targetsAdded: targets.added.map(({ id }) => id),
    targetsGone: targets.gone.map(({ id }) => id),
    prompts,
    seeds,
    summaries: compareSummaries(runs, targets, worths),
    onlySeen: countOnlySeen(cases),
    outcomes: countBy(changeWords, cases, ({ outcome }) => outcome),
    pictures: countPictures(cases),
    cases,
  };
}

async function compareCases(runs: Pair<StoredResult>, targets: TargetPairs) {
  const weights = { before: runs.before.run.rubric.weights, after: runs.after.run.rubric.weights };
  const cases: SeriesComparison[] = [];
  const prompts: PromptChange[] = [];
  // A car is the same for all targets and samples of its case, and named once.
  const cars = new Map<string, SettingChange[]>();
  const worths = new Map<string, Pair<Worth>[]>();
  const seeds = { changed: 0, of: 0 };
  for await (const pair of readPairs(runs, pairSeries(runs, targets))) {
    const worth = weighPair(pair, weights);
    cases.push(...compareSeries(pair, worth));
    prompts.push(...comparePrompts(pair));
    const { changed, of } = compareSeeds(pair);
    seeds.changed += changed;
    seeds.of += of;
    if (pair.after && worth) {
      const { target } = pair.after;
      worths.set(target, [...(worths.get(target) ?? []), worth]);
      if (!cars.has(clusterOf(pair.after))) cars.set(clusterOf(pair.after), compareCar(pair));
    }
  }
  return { cases, prompts, cars, seeds, worths };
}

/** Null where one side does not have the series. */
function weighPair(
  { before, after }: Pair<SeriesResult | null>,
  weights: Pair<Rubric['weights']>,
): Pair<Worth> | null {
  return before && after ? weighCommon({ before, after }, weights) : null;
}

function toRunRef({ run, gate }: StoredResult): Comparison['after'] {
  const { id, suite, startedAt, status } = run;
  return { id, suite, startedAt, status, gate };
}

/** Ids of cases that `one` has and `other` has not. */
function listMissing(one: StoredResult, other: StoredResult): string[] {
  const known = new Set(other.outlines.map(clusterOf));
  return [...new Set(one.outlines.map(clusterOf))].filter((id) => !known.has(id));
}

function countPictures(cases: readonly SeriesComparison[]): Comparison['pictures'] {
  const shots = cases.flatMap((one) => one.shots);
  return countBy(pictureChangeSchema.options, shots, ({ picture }) => picture);
}

function countBy<Name extends string, Item>(
  names: readonly Name[],
  items: readonly Item[],
  nameOf: (item: Item) => Name,
): Record<Name, number> {
  const counted = names.map((name) => [name, items.filter((item) => nameOf(item) === name).length]);
  return Object.fromEntries(counted) as Record<Name, number>;
}
