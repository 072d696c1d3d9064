import type { Pair } from '../../model/comparison.ts';
import type { Result, SeriesResult } from '../../model/result.ts';
import type { TargetPairs } from './pair-targets.ts';

/**
 * Pairs series by case, target and sample: those of the run that is looked at in its order, then those that only the
 * run before had.
 */
export function pairSeries(
  { before, after }: Pair<Result>,
  { pairs }: TargetPairs,
): Pair<SeriesResult | null>[] {
  const names = new Map(pairs.map((pair) => [pair.before.id, pair.after.id]));
  const keyBefore = (one: SeriesResult) => keyOf(one, names.get(one.target) ?? null);
  const keyAfter = (one: SeriesResult) => keyOf(one, one.target);
  const earlier = new Map(before.cases.map((one) => [keyBefore(one), one]));
  const own = new Set(after.cases.map(keyAfter));
  return [
    ...after.cases.map((one) => ({ before: earlier.get(keyAfter(one)) ?? null, after: one })),
    ...before.cases.filter((one) => !own.has(keyBefore(one))).map((one) => ({ before: one, after: null })),
  ];
}

/** `target` null: no target of the other run stands beside it. */
function keyOf({ id, sample, target: own }: SeriesResult, target: string | null): string {
  return JSON.stringify([id, sample, target ?? { gone: own }]);
}
