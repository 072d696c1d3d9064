import { chanceOfHeads, chiSquaredQuantile, tQuantile } from './distributions.ts';
import { power as raise, square } from './power.ts';
import { sum } from './sum.ts';

const level = 0.05;
/** How often a change of the promised size is found. */
const power = 0.8;
/** Points that a fault costs. */
const faultCost = 40;

export interface RepeatedRun {
  readonly cars: number;
  /** Of each car. */
  readonly samples: number;
  /** Standard deviation inside cars, in points. */
  readonly spread: number;
}

/**
 * The smallest change, in points, of which a comparison of two such runs may promise that it finds it in 4 of 5 tries.
 * The spread is taken at the upper end of what chance allows, and never below that of faults so rare that the run would
 * have shown none in 1 of 5 tries: the plain formula for two means keeps its promise in 34-80 %, this one in 80-100 %.
 * Null with one sample a car: then nothing is known of the spread.
 */
export function smallestPromise({ cars, samples, spread }: RepeatedRun): number | null {
  if (samples < 2) return null;
  const freedom = cars * (samples - 1);
  const greatestSpread = spread * Math.sqrt(freedom / chiSquaredQuantile(1 - power, freedom));
  const faults = 1 - raise(1 - power, 1 / (cars * samples));
  const leastSpread = faultCost * Math.sqrt(faults * (1 - faults));
  const quantiles = tQuantile(1 - level, freedom) + tQuantile(power, freedom);
  return quantiles * Math.max(leastSpread, greatestSpread) * Math.sqrt(2 / (cars * samples));
}

/** Standard deviation inside cars, pooled over cars that have as many samples; null with one sample a car. */
export function pooledSpread(cars: readonly (readonly number[])[]): number | null {
  const freedom = sum(cars.map(({ length }) => length - 1));
  return freedom < 1 ? null : Math.sqrt(sum(cars.map(sumOfSquares)) / freedom);
}

/**
 * How many of the cars, one sample each, must fall for the word "worse" when all others rise by as much. Null under five
 * cars: whatever comes, nothing can be told.
 */
export function fewestFalls(cars: number): number | null {
  if (chanceOfHeads(cars, cars) > level) return null;
  let fewest = cars;
  while (chanceOfHeads(fewest - 1, cars) <= level) fewest -= 1;
  return fewest;
}

function sumOfSquares(values: readonly number[]): number {
  const mean = sum(values) / values.length;
  return sum(values.map((value) => square(value - mean)));
}
