import type { Interval } from './interval.ts';
import { countChoices } from './lowest-p.ts';
import { countDraws, drawExcesses } from './swap-draws.ts';
import { countFoldSteps, foldTails, type Tails } from './swap-fold.ts';
import { type CarSamples, meanChange, type SwapPool, toPools, toTenths } from './swap-pool.ts';

/** Whether the samples of these very cars changed, by all that could have come had none of them. */
export interface SwapTest {
  /** Mean over the cars of the change of their means, in points. */
  readonly change: number;
  /** Lowest p that so many samples can reach, 0..1. */
  readonly lowestReachable: number;
  /** p of a fall and of a rise after so many points are taken off the side compared to; tenths count. */
  tailsAt(points: number): Tails;
  /** No difference of two samples is greater, in tenths of a point. */
  readonly farthest: number;
}

export interface SwapOptions {
  /** Greatest number of points that `tailsAt` will be asked for. */
  readonly reach?: number;
  /** Swaps drawn where there are too many to go through, an even number. */
  readonly draws?: number;
}

/** Steps of a fold beyond which swaps are drawn: a few milliseconds a fold, and an interval takes about twenty. */
const mostSteps = 2_000_000;
/** The greatest change there can be, in tenths of a point. */
const greatestChange = 1000;

/**
 * Swap test: inside each car every choice of as many samples is equally likely to be the side compared to, had nothing
 * changed. With one sample a car it is the sign flip. R. A. Fisher, The Design of Experiments, 1935, section 21; E. J.
 * G. Pitman, "Significance Tests Which May be Applied to Samples from any Populations", 1937. Exact where that is quick,
 * else from seeded draws, then for every p and interval of it. The same for scores that are the same to a tenth.
 *
 * Throws a RangeError without cars, and where a car has no sample on one side.
 */
export function swapTest(cars: readonly CarSamples[], options: SwapOptions = {}): SwapTest {
  if (cars.length === 0) throw new RangeError('Expected at least one car, got none');
  const pools = toPools(cars);
  const { reach = 0, draws = countDraws(pools) } = options;
  const farthest = Math.max(...cars.map(greatestDifference), toTenths(reach)) + 1;
  const steps = Math.max(countFoldSteps(pools, farthest), countFoldSteps(pools, -farthest));
  const tailsAt = steps <= mostSteps ? foldedTails(pools) : drawnTails(pools, draws);
  return {
    change: meanChange(cars),
    lowestReachable: pools.reduce((p, { tenths, picked }) => p / countChoices(tenths.length, picked), 1),
    tailsAt: (points) => tailsAt(toTenths(points)),
    farthest,
  };
}

/**
 * The changes, in tenths of a point from -100 to 100, that the test would reject on neither side: the test turned round,
 * so that a word at this level and the interval never disagree. With one sample a car its ends are order statistics of
 * the means of all subsets of the differences. In points; the change seen always lies in it.
 *
 * @param level chance of a miss on each side, 0..1
 */
export function swapInterval(test: SwapTest, level: number): Interval {
  const change = test.change * 10;
  const isPossible = {
    lower: (tenths: number) => test.tailsAt(-tenths / 10).rise > level,
    upper: (tenths: number) => test.tailsAt(tenths / 10).fall > level,
  };
  const upper = findLast(Math.floor(change), test.farthest, isPossible.upper);
  const lower = -findLast(Math.floor(-change), test.farthest, isPossible.lower);
  return { lower: Math.min(lower, change) / 10, upper: Math.max(upper, change) / 10 };
}

/** The last whole number that holds, from one that does; where even the farthest holds, all do. */
function findLast(from: number, farthest: number, holds: (value: number) => boolean): number {
  if (holds(farthest)) return greatestChange;
  let [last, beyond] = [from, farthest];
  while (beyond - last > 1) {
    const middle = Math.floor((last + beyond) / 2);
    if (holds(middle)) last = middle;
    else beyond = middle;
  }
  return last;
}

function foldedTails(pools: readonly SwapPool[]): (shift: number) => Tails {
  return (shift) => foldTails(pools, shift);
}

function drawnTails(pools: readonly SwapPool[], draws: number): (shift: number) => Tails {
  const [excesses = none, moves = none] = drawExcesses([pools, pools.map(toMoves)], draws);
  return (shift) => countTails(excesses, moves, shift);
}

const none = new Float64Array();

/** Counts what a choice moves between the sides, and a shift therefore adds to it. */
function toMoves(pool: SwapPool): SwapPool {
  const move = Math.sign(pool.weight);
  return { ...pool, tenths: pool.tenths.map((_, place) => (place < pool.picked ? 0 : move)) };
}

function countTails(excesses: Float64Array, moves: Float64Array, shift: number): Tails {
  let [falls, rises] = [0, 0];
  for (let swap = 0; swap < excesses.length; swap += 1) {
    const excess = (excesses[swap] ?? 0) + shift * (moves[swap] ?? 0);
    if (excess <= 0) falls += 1;
    if (excess >= 0) rises += 1;
  }
  return { fall: falls / excesses.length, rise: rises / excesses.length };
}

/** Between two samples of one car, in tenths of a point. */
function greatestDifference({ from, to }: CarSamples): number {
  return toTenths(Math.max(Math.max(...to) - Math.min(...from), Math.max(...from) - Math.min(...to)));
}
