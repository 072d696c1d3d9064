import { clusterOf } from '../../model/cluster.ts';
import {
  type Comparison,
  changeWords,
  comparisonVersion,
  type Pair,
  pictureChangeSchema,
  type SeriesComparison,
} from '../../model/comparison.ts';
import type { Result } from '../../model/result.ts';
import { comparePrompts, compareSeeds } from './compare-requests.ts';
import { compareSeries } from './compare-series.ts';
import { compareSettings } from './compare-settings.ts';
import { compareSummaries } from './compare-summaries.ts';
import { listReservations } from './list-reservations.ts';
import { pairSeries } from './pair-series.ts';
import { pairTargets } from './pair-targets.ts';

/**
 * Compares a run (`after`) with another (`before`): numbers and their differences, never whether a difference is more
 * than chance. Pure; the two sides swapped give the mirror image.
 */
export function compareResults(runs: Pair<Result>): Comparison {
  const targets = pairTargets(runs);
  const pairs = pairSeries(runs, targets);
  const cases = pairs.flatMap(compareSeries);
  const settings = compareSettings(runs, targets, pairs);
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
    prompts: comparePrompts(pairs),
    seeds: compareSeeds(pairs),
    summaries: compareSummaries(runs, targets),
    outcomes: countBy(changeWords, cases, ({ outcome }) => outcome),
    pictures: countPictures(cases),
    cases,
  };
}

function toRunRef({ run, gate }: Result): Comparison['after'] {
  const { id, suite, startedAt, status } = run;
  return { id, suite, startedAt, status, gate };
}

/** Ids of cases that `one` has and `other` has not. */
function listMissing(one: Result, other: Result): string[] {
  const known = new Set(other.cases.map(clusterOf));
  return [...new Set(one.cases.map(clusterOf))].filter((id) => !known.has(id));
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
