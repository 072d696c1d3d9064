import fc from 'fast-check';
import type { CarSamples } from './swap-pool.ts';

/** So many samples of one score. */
export function times(count: number, score: number): number[] {
  return Array.from({ length: count }, () => score);
}

/** Cars that were all at 100, and came to the scores given: one score for all samples of a car, or one for each. */
export function fallTo(samples: number, scores: readonly (number | readonly number[])[]): CarSamples[] {
  return scores.map((score) => ({
    from: times(samples, 100),
    to: typeof score === 'number' ? times(samples, score) : score,
  }));
}

export function turnRound(cars: readonly CarSamples[]): CarSamples[] {
  return cars.map(({ from, to }) => ({ from: to, to: from }));
}

const anyScore = fc.oneof(
  fc.constantFrom(100, 100, 83.4, 44.7, 0),
  fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
);
const anySide = fc.array(anyScore, { minLength: 1, maxLength: 3 });

/** One to four cars of one to three samples a side, as many on both or not. */
export const anyCars: fc.Arbitrary<CarSamples[]> = fc.array(fc.record({ from: anySide, to: anySide }), {
  minLength: 1,
  maxLength: 4,
});
