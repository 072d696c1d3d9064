import { sum } from './sum.ts';

/** The samples of one car on both sides of a comparison: scores of 0..100 points, from the one side to the other. */
export interface CarSamples {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/**
 * All samples of one car, in tenths of a point and therefore whole numbers. Had nothing changed, any `picked` of them
 * could as well have been its smaller side.
 */
export interface SwapPool {
  /** Those of the smaller side first. */
  readonly tenths: readonly number[];
  /** How many samples the smaller side has. */
  readonly picked: number;
  /**
   * By how much a tenth more on the smaller side moves the change of all cars; whole, negative where that is the side
   * compared from. The same for all cars that have as many samples.
   */
  readonly weight: number;
}

/** Beyond this the weights of very uneven cars are rounded, so that all sums stay whole numbers that are exact. */
const greatestScale = 2 ** 30;

/** Throws a RangeError where a car has no sample on one side: it cannot be compared. */
export function toPools(cars: readonly CarSamples[]): SwapPool[] {
  const scale = scaleOf(cars);
  const weights = cars.map(({ from, to }) =>
    Math.round((scale * (from.length + to.length)) / (from.length * to.length)),
  );
  const divisor = weights.reduce(greatestDivisor, 0);
  return cars.map((car, index) => toPool(car, (weights[index] ?? 0) / divisor));
}

/** The same pool after `shift` tenths of a point are taken off the side compared to. */
export function shiftPool(pool: SwapPool, shift: number): number[] {
  const { tenths, picked, weight } = pool;
  // Adding to one side what is taken off the other comes to the same.
  return tenths.map((value, place) => (place < picked ? value - Math.sign(weight) * shift : value));
}

/**
 * Mean over the cars of the difference between the means of their sides, in points. Added up in whole numbers, so that
 * no order of the cars changes its last digit. Throws like `toPools`.
 */
export function meanChange(cars: readonly CarSamples[]): number {
  const scale = scaleOf(cars);
  const total = sum(cars.map(({ from, to }) => shareOf(to, scale) - shareOf(from, scale)));
  return total / (scale * cars.length * 10);
}

export function toTenths(points: number): number {
  return Math.round(points * 10);
}

function toPool({ from, to }: CarSamples, weight: number): SwapPool {
  const isToSmaller = to.length <= from.length;
  const [smaller, larger] = isToSmaller ? [to, from] : [from, to];
  return {
    tenths: [...smaller, ...larger].map(toTenths),
    picked: smaller.length,
    weight: isToSmaller ? weight : -weight,
  };
}

/** A number that makes every mean of a car whole. */
function scaleOf(cars: readonly CarSamples[]): number {
  const sizes = cars.map(({ from, to }) => from.length * to.length);
  if (sizes.includes(0))
    throw new RangeError('Expected samples on both sides of every car, got a side without');
  return sizes.reduce(
    (scale, size) => Math.min((scale * size) / greatestDivisor(scale, size), greatestScale),
    1,
  );
}

function shareOf(samples: readonly number[], scale: number): number {
  return Math.round((scale / samples.length) * sum(samples.map(toTenths)));
}

function greatestDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestDivisor(other, one % other);
}
