import { countChoices } from './lowest-p.ts';
import { sum } from './sum.ts';
import { countDraws, drawExcesses } from './swap-draws.ts';
import type { SwapPool } from './swap-pool.ts';

/** Swaps that are gone through one by one; of more some are drawn. */
const mostSwaps = 100_000;

/**
 * What swaps add to the change seen, for several measures of the same samples: one column a measure, one row a swap, the
 * swap that changes nothing among them. All swaps where they are few, else seeded draws.
 */
export function listExcesses(columns: readonly (readonly SwapPool[])[]): Float64Array[] {
  const swaps = (columns[0] ?? []).reduce(
    (all, pool) => all * countChoices(pool.tenths.length, pool.picked),
    1,
  );
  return swaps <= mostSwaps ? columns.map(listAll) : drawExcesses(columns, countDraws(columns[0] ?? []));
}

/** In the same order for all measures. */
function listAll(pools: readonly SwapPool[]): Float64Array {
  return pools.reduce((before, { tenths, picked, weight }) => {
    const seen = sum(tenths.slice(0, picked));
    const sums = sumChoices(tenths, picked);
    const excesses = new Float64Array(before.length * sums.length);
    for (let row = 0; row < excesses.length; row += 1) {
      const [earlier, choice] = [Math.floor(row / sums.length), row % sums.length];
      excesses[row] = (before[earlier] ?? 0) + weight * ((sums[choice] ?? 0) - seen);
    }
    return excesses;
  }, Float64Array.of(0));
}

/** The sum of every choice of so many values. */
function sumChoices(values: readonly number[], picked: number): number[] {
  if (picked === 0) return [0];
  return values.flatMap((value, place) =>
    sumChoices(values.slice(place + 1), picked - 1).map((rest) => value + rest),
  );
}
