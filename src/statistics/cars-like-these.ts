import { boundedMean } from './bounded-mean.ts';
import type { Interval } from './interval.ts';
import { type CarSamples, meanChange } from './swap-pool.ts';

/** With fewer cars the interval is too wide to say anything. */
const fewestCars = 20;

/**
 * Interval, 90 %, of the change of cars like these, -100..100 points: each car counts once, however many samples it has.
 * A sentence beside the word, never a word itself. Null under 20 cars.
 */
export function changeOfCarsLikeThese(cars: readonly CarSamples[]): Interval | null {
  if (cars.length < fewestCars) return null;
  const changes = cars.map((car) => meanChange([car]));
  return boundedMean(changes, { least: -100, greatest: 100, missed: 0.05 });
}
