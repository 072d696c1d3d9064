import { chanceAboveOfMany } from './dirichlet-chance.ts';
import type { Interval } from './interval.ts';

/** The least and the greatest value there can be, and how often each end of an interval may miss the mean, 0..1. */
export interface MeanBounds {
  readonly least: number;
  readonly greatest: number;
  readonly missed: number;
}

/** Scores, 95 %. */
const scores: MeanBounds = { least: 0, greatest: 100, missed: 0.025 };

/** Of the range of the values, until the ends are right to a millionth of it, or far beyond; of many values, each costs time. */
const countHalvings = (values: number) => (values > 500 ? 20 : 36);

/**
 * Interval of the mean of which these independent values are draws, however the values are spread between the bounds:
 * each end is taken as if one more value had come out as bad, or as good, as can be. On passes and fails it is that of
 * Clopper and Pearson. N. Gaffke, "Three test statistics for a nonparametric one-sided hypothesis on the mean of a
 * nonnegative variable", 2005; E. Learned-Miller and P. Thomas, arXiv 1905.06208, who conjecture that it always holds.
 * Without values it is the bounds themselves. In the unit of the values; values outside the bounds are a mistake.
 */
export function boundedMean(values: readonly number[], bounds = scores): Interval {
  return { lower: lowerMean(values, bounds), upper: upperMean(values, bounds) };
}

/** The same of scores that are known only from `least` up: its lower end from what they surely are, its upper from what they may be. */
export function boundedEnds(values: readonly { readonly least: number; readonly score: number }[]): Interval {
  return {
    lower: lowerMean(values.map(({ least }) => least)),
    upper: upperMean(values.map(({ score }) => score)),
  };
}

/** The lower end alone. */
export function lowerMean(values: readonly number[], { least, missed }: MeanBounds = scores): number {
  return findPoint([least, ...values], missed);
}

/** The upper end alone. */
export function upperMean(values: readonly number[], { greatest, missed }: MeanBounds = scores): number {
  return findPoint([...values, greatest], 1 - missed);
}

/** Of more values the exact way takes seconds, for its time grows with their square. */
const mostExact = 2000;

/** The point that a sum of the values, weighted at random, stays below with that chance. */
function findPoint(values: readonly number[], chance: number): number {
  const sorted = Float64Array.from(values).sort();
  let [low, high] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  const chanceOf =
    sorted.length > mostExact ? chanceAboveOfMany(sorted) : (point: number) => chanceAbove(sorted, point);
  for (let halving = countHalvings(values.length); halving > 0; halving -= 1) {
    const middle = (low + high) / 2;
    if (chanceOf(middle) > 1 - chance) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * Chance that the sum of the sorted values, with weights drawn evenly from all that add up to 1 (Dirichlet), is above a
 * point. Exact: that of a stretch of values lies between those of the stretches without its first and without its last.
 */
export function chanceAbove(sorted: Float64Array, point: number): number {
  const chances = sorted.map((value) => (value > point ? 1 : 0));
  for (let length = 1; length < sorted.length; length += 1) {
    for (let first = 0; first + length < sorted.length; first += 1) {
      const [low, high] = [sorted[first] ?? 0, sorted[first + length] ?? 0];
      const share = point >= high ? 1 : Math.max(0, (point - low) / (high - low));
      chances[first] = (1 - share) * (chances[first + 1] ?? 0) + share * (chances[first] ?? 0);
    }
  }
  return chances[0] ?? 0;
}
