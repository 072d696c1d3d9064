import { rejectByHolm } from './holm.ts';
import type { CarSamples } from './swap-pool.ts';
import { swapTest } from './swap-test.ts';

/**
 * Which cars fell by themselves, beyond chance: the swap test of each car alone, Holm over the cars. Of five cars one can
 * be named from five samples on either side (1 of 252 choices); of one car from three. Throws like `swapTest`.
 */
export function findBrokenCars(cars: readonly CarSamples[], level = 0.05): boolean[] {
  return rejectByHolm(
    cars.map((car) => swapTest([car]).tailsAt(0).fall),
    level,
  );
}
