import type { TargetInfo } from '../model/result.ts';
import type { StoredResult } from '../run/stored-result.ts';
import { type Estimate, estimateTarget } from './cars-like-these.ts';

/** One of several targets of a run among the others. */
export interface LeagueRow extends Estimate {
  readonly target: TargetInfo;
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

function scoreTarget(target: TargetInfo, result: StoredResult): Scored[] {
  const estimate = estimateTarget(target.id, result);
  return estimate === null ? [] : [{ target, ...estimate }];
}

function placesOf({ likeThese: own }: Scored, all: readonly Scored[]): LeagueRow['places'] {
  const above = all.filter(({ likeThese }) => likeThese.lower > own.upper).length;
  const below = all.filter(({ likeThese }) => likeThese.upper < own.lower).length;
  return [above + 1, all.length - below];
}
