import { sum } from './sum.ts';

/** What one unit adds to the coincidence matrix. */
interface UnitShare {
  /** How often each value was given to it. */
  readonly counts: readonly number[];
  /** Sum of its coincidences of two different values. */
  readonly different: number;
}

/** Units that two or more observers gave a value, ready to be drawn from again and again. */
export interface PairableUnits {
  readonly values: readonly string[];
  readonly shares: readonly UnitShare[];
}

/**
 * Keeps of each unit the values it was given, whoever gave them; a missing value is left out, and so is a unit with
 * fewer than two.
 */
export function toPairable(units: readonly (readonly string[])[]): PairableUnits {
  const pairable = units.filter(({ length }) => length > 1);
  const values = [...new Set(pairable.flat())].sort();
  return { values, shares: pairable.map((unit) => shareOf(unit, values)) };
}

function shareOf(unit: readonly string[], values: readonly string[]): UnitShare {
  const counts = values.map((value) => unit.filter((one) => one === value).length);
  return { counts, different: countDifferentPairs(counts) / (unit.length - 1) };
}

/** Ordered pairs of two different values. */
function countDifferentPairs(counts: readonly number[]): number {
  const n = sum(counts);
  return sum(counts.map((count) => count * (n - count)));
}

/**
 * Krippendorff's alpha for nominal data, any number of observers, with or without missing values: 1 - Do / De, from
 * the coincidence matrix. K. Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011, sections A to C. Null when
 * there is no pair of values, or only one value, of which chance would make nothing else.
 */
export function krippendorffAlpha(shares: readonly UnitShare[]): number | null {
  const { counts, different } = addUp(shares);
  const expected = countDifferentPairs(counts);
  return expected === 0 ? null : 1 - ((sum(counts) - 1) * different) / expected;
}

/** Share of coincidences of equal values, 0..1: 1 - Do. Null when there is no pair of values. */
export function observedAgreement(shares: readonly UnitShare[]): number | null {
  const { counts, different } = addUp(shares);
  const n = sum(counts);
  return n === 0 ? null : 1 - different / n;
}

function addUp(shares: readonly UnitShare[]): UnitShare {
  const counts: number[] = shares[0]?.counts.map(() => 0) ?? [];
  let different = 0;
  for (const share of shares) {
    for (let index = 0; index < counts.length; index += 1) {
      counts[index] = (counts[index] ?? 0) + (share.counts[index] ?? 0);
    }
    different += share.different;
  }
  return { counts, different };
}
