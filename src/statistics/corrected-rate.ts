import { tQuantile } from './distributions.ts';
import type { Interval } from './interval.ts';
import { type Controls, correctShare, leeInterval } from './lee-interval.ts';
import { square } from './power.ts';
import { sum } from './sum.ts';

/** What a judge said of the pictures of each car: true where it passed one. */
export type JudgedCars = readonly (readonly boolean[])[];

export type CorrectedRate =
  | {
      /** Share of good pictures, 0..1. */
      readonly rate: number;
      /** 95 %. */
      readonly interval: Interval;
      /** Whether it is for orientation only, or enough to decide on. */
      readonly use: 'orientation' | 'gate';
    }
  | { readonly rate: null; readonly reason: 'too-few-cars' | 'no-better-than-a-coin' };

/** Under so many cars people can answer all. */
export const fewestCars = 30;
/** From here on the rate may decide something. */
const gate = { cars: 100, controls: 50 };
/** With fewer cars that hold the rarer answer, pictures of one car count as one. */
const fewestRareCars = 10;

/** The share of good pictures behind what a judge passed, corrected by how it did on controls of distinct cars. */
export function correctRate(cars: JudgedCars, controls: Controls): CorrectedRate {
  if (cars.length < fewestCars) return { rate: null, reason: 'too-few-cars' };
  const rate = correctShare(passedShare(cars), controls);
  if (rate === null) return { rate, reason: 'no-better-than-a-coin' };
  const isEnough =
    cars.length >= gate.cars && Math.min(controls.wrong.of, controls.right.of) >= gate.controls;
  return { rate, interval: rateInterval(cars, controls), use: isEnough ? 'gate' : 'orientation' };
}

/**
 * Interval of the rate, 95 %, when pictures of one car are right or wrong together: Lee's for as many pictures as those
 * are worth independently, with Student's quantile for the cars. From 20 cars on it holds in 94 % and more; with all
 * pictures counted as independent in 78 %. Asks for a judge better than a coin and two cars.
 */
export function rateInterval(cars: JudgedCars, controls: Controls): Interval {
  const pictures = cars.flat().length / designEffect(cars);
  const quantile = tQuantile(0.975, cars.length - 1);
  return leeInterval({ share: passedShare(cars), pictures, quantile }, controls);
}

/** How many pictures are worth one independent one, 1 or more: the variance between cars over that of a binomial. */
export function designEffect(cars: JudgedCars): number {
  const pictures = cars.flat().length;
  const withPass = cars.filter((car) => car.includes(true)).length;
  const withFault = cars.filter((car) => car.includes(false)).length;
  if (Math.min(withPass, withFault) < fewestRareCars) return pictures / cars.length;
  const share = passedShare(cars);
  const strays = cars.map((car) => square(car.filter(Boolean).length - car.length * share));
  const variance = (cars.length / (cars.length - 1)) * (sum(strays) / square(pictures));
  return Math.max(1, variance / ((share * (1 - share)) / pictures));
}

function passedShare(cars: JudgedCars): number {
  return cars.flat().filter(Boolean).length / cars.flat().length;
}
