import type { TargetInfo } from '../model/result.ts';
import { foldSamples } from '../run/fold-samples.ts';
import type { StoredResult } from '../run/stored-result.ts';
import { boundedEnds } from '../statistics/bounded-mean.ts';
import type { Interval } from '../statistics/interval.ts';
import { sum } from '../statistics/sum.ts';

/** One of several targets of a run among the others. */
export interface LeagueRow {
  readonly target: TargetInfo;
  /** Mean over its cases with an outcome, and its lower end, 0..100. */
  readonly score: number;
  readonly least: number;
  /** Of the mean of cars like these, 95 %: the lower end from what is surely right, the upper from what may be. */
  readonly likeThese: Interval;
  /** First and last place that it may have: targets of which the intervals overlap are not told apart. */
  readonly places: readonly [first: number, last: number];
}

/** The targets of a run, the highest mean first; none where there is only one, and without those that have no score. */
export function listLeague(result: StoredResult): LeagueRow[] {
  if (result.targets.length < 2) return [];
  const rows = result.targets.flatMap((target) => scoreTarget(target, result));
  const sorted = rows.toSorted((one, other) => other.score - one.score);
  return sorted.map((row) => ({ ...row, places: placesOf(row, sorted) }));
}

type Scored = Omit<LeagueRow, 'places'>;

function scoreTarget(target: TargetInfo, { outlines }: StoredResult): Scored[] {
  const decided = outlines.filter((one) => one.target === target.id && one.passed !== null);
  const cars = foldSamples(decided).flatMap(({ mean: { score, least } }) =>
    score === null ? [] : [{ score, least: least ?? 0 }],
  );
  if (cars.length === 0) return [];
  return [
    {
      target,
      score: sum(cars.map(({ score }) => score)) / cars.length,
      least: sum(cars.map(({ least }) => least)) / cars.length,
      likeThese: boundedEnds(cars),
    },
  ];
}

function placesOf({ likeThese: own }: Scored, all: readonly Scored[]): LeagueRow['places'] {
  const above = all.filter(({ likeThese }) => likeThese.lower > own.upper).length;
  const below = all.filter(({ likeThese }) => likeThese.upper < own.lower).length;
  return [above + 1, all.length - below];
}
