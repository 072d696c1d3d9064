import { square } from './power.ts';
import { sum } from './sum.ts';
import { listExcesses } from './swap-choices.ts';
import { type CarSamples, type SwapPool, toPools } from './swap-pool.ts';

/** The same samples measured in several ways: of each measure the scores of all cars. */
export type Measures<Name extends string> = Readonly<Record<Name, readonly CarSamples[]>>;

/** One measure under all swaps. */
interface Standardised<Name> {
  readonly name: Name;
  /** What was seen, positive in the direction that is asked about, in units of its size under the swaps. */
  readonly seen: number;
  readonly swapped: Float64Array;
}

/**
 * The measures that fell, or rose, beyond chance, the clearest first; one that did not is among them at most as often as
 * the level. To be asked only after a word on what they add up to. The clearest change is held against the clearest of
 * all measures under each swap, the next against those that are left: P. H. Westfall and S. S. Young, Resampling-Based
 * Multiple Testing, 1993, step-down maxT. So few cars are not punished for being measured in several ways.
 *
 * Every measure has the same samples. Throws like `swapTest`.
 */
export function nameChanged<Name extends string>(
  measures: Measures<Name>,
  direction: 'fall' | 'rise',
  level = 0.05,
): Name[] {
  const names = Object.keys(measures) as Name[];
  const columns = names.map((name) => toPools(measures[name]));
  const sign = direction === 'fall' ? -1 : 1;
  const standardised = listExcesses(columns).map((excesses, index) =>
    standardise(
      names[index] as Name,
      sign * changeOf(columns[index] ?? []),
      excesses.map((one) => sign * one),
    ),
  );
  const ordered = standardised.toSorted((one, other) => other.seen - one.seen);
  const first = ordered.findIndex((_, place) => chanceOfSeen(ordered.slice(place)) > level);
  return ordered.slice(0, first === -1 ? ordered.length : first).map(({ name }) => name);
}

/** What was seen against its mean over all swaps, in the unit of the excesses. */
function changeOf(pools: readonly SwapPool[]): number {
  const changes = pools.map(({ tenths, picked, weight }) => {
    const expected = (picked * sum(tenths)) / tenths.length;
    return weight * (sum(tenths.slice(0, picked)) - expected);
  });
  return sum(changes);
}

function standardise<Name>(name: Name, seen: number, excesses: Float64Array): Standardised<Name> {
  const swapped = excesses.map((excess) => seen + excess);
  const meanSquare = swapped.reduce((total, change) => total + square(change), 0) / swapped.length;
  // A measure that no swap changes is never clear.
  const size = Math.sqrt(meanSquare) || 1;
  return { name, seen: seen / size, swapped: swapped.map((change) => change / size) };
}

/** Share of the swaps in which some measure is as clear as the first of them was seen to be, 0..1. */
function chanceOfSeen<Name>(measures: readonly Standardised<Name>[]): number {
  const [first] = measures;
  if (!first) return 1;
  const isAsClear = first.swapped.map((_, swap) =>
    measures.some(({ swapped }) => (swapped[swap] ?? 0) >= first.seen) ? 1 : 0,
  );
  return isAsClear.reduce((total, one) => total + one, 0) / isAsClear.length;
}
