import { countChoices } from './lowest-p.ts';
import { sum } from './sum.ts';
import { type SwapPool, shiftPool } from './swap-pool.ts';

/** Shares of all swaps, 0..1, that make a change at most, and at least, as great as the one seen. */
export interface Tails {
  readonly fall: number;
  readonly rise: number;
}

/** What the choices of one car add to the change seen, each with its share, a whole number over a power of two. */
type Excesses = ReadonlyMap<number, number>;

/**
 * Tails of all swaps after `shift` tenths of a point are taken off the side compared to. Exact: what all choices of a
 * car add is folded into what those before it add. A share under 1e-300 may come out as 0.
 */
export function foldTails(pools: readonly SwapPool[], shift: number): Tails {
  let [shares, least, total] = [Float64Array.of(1), 0, 1];
  for (const pool of pools) {
    const excesses = listExcesses(pool, shift);
    shares = fold(shares, excesses);
    least += Math.min(...excesses.keys());
    total *= sum([...excesses.values()]);
  }
  const fall = sumOf(shares.subarray(0, 1 - least)) / total;
  const rise = sumOf(shares.subarray(-least)) / total;
  return { fall: Math.min(fall, 1), rise: Math.min(rise, 1) };
}

/** Steps that `foldTails` takes at most: for each car, the changes so far times what it can add. */
export function countFoldSteps(pools: readonly SwapPool[], shift: number): number {
  let [changes, steps] = [1, 0];
  for (const pool of pools) {
    const reach = reachOf(shiftPool(pool, shift), pool.picked);
    steps += changes * Math.min(countChoices(pool.tenths.length, pool.picked), reach + 1);
    changes += Math.abs(pool.weight) * reach;
  }
  return steps;
}

/** From the least sum of so many values to the greatest. */
function reachOf(tenths: readonly number[], picked: number): number {
  const sorted = tenths.toSorted((one, other) => one - other);
  return sum(sorted.slice(-picked)) - sum(sorted.slice(0, picked));
}

function listExcesses(pool: SwapPool, shift: number): Excesses {
  const { picked, weight } = pool;
  const tenths = shiftPool(pool, shift);
  const seen = sum(tenths.slice(0, picked));
  const unit = roundUpToPowerOfTwo(countChoices(tenths.length, picked));
  const sums = countSums(tenths, picked);
  return new Map([...sums].map(([picks, ways]) => [weight * (picks - seen), ways / unit]));
}

/** How many choices of `picked` values have each sum. */
function countSums(values: readonly number[], picked: number): Map<number, number> {
  const bySize = Array.from({ length: picked + 1 }, () => new Map<number, number>());
  bySize[0]?.set(0, 1);
  for (const value of values) {
    for (let size = picked; size > 0; size -= 1) {
      for (const [before, ways] of bySize[size - 1] ?? []) {
        const now = bySize[size];
        now?.set(before + value, (now.get(before + value) ?? 0) + ways);
      }
    }
  }
  return bySize[picked] ?? new Map();
}

function fold(shares: Float64Array, excesses: Excesses): Float64Array<ArrayBuffer> {
  const [low, high] = [Math.min(...excesses.keys()), Math.max(...excesses.keys())];
  const folded = new Float64Array(shares.length + high - low);
  for (const [excess, share] of excesses) {
    const offset = excess - low;
    for (let place = 0; place < shares.length; place += 1) {
      folded[place + offset] = (folded[place + offset] ?? 0) + (shares[place] ?? 0) * share;
    }
  }
  return folded;
}

function sumOf(shares: Float64Array): number {
  return shares.reduce((total, share) => total + share, 0);
}

function roundUpToPowerOfTwo(count: number): number {
  let power = 1;
  while (power < count) power *= 2;
  return power;
}
