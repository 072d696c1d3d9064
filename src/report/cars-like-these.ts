import { type FoldedCase, foldSamples } from '../run/fold-samples.ts';
import type { StoredResult } from '../run/stored-result.ts';
import { boundedEnds } from '../statistics/bounded-mean.ts';
import type { Interval } from '../statistics/interval.ts';
import { sum } from '../statistics/sum.ts';
import { sayEnds } from './say-ends.ts';
import type { Words } from './words.ts';

/** What a target came to, and what may be expected of it. */
export interface Estimate {
  /** How many cars have an outcome; each counts once, however many samples it has. */
  readonly cars: number;
  /** Mean over the cars, and its lower end, 0..100. */
  readonly score: number;
  readonly least: number;
  /** Of the mean of cars like these, 95 %: the lower end from what is surely right, the upper from what may be. */
  readonly likeThese: Interval;
}

/** Null where no car has an outcome. */
export function estimateTarget(
  target: string,
  { outlines }: Pick<StoredResult, 'outlines'>,
): Estimate | null {
  const decided = outlines.filter((one) => one.target === target && one.passed !== null);
  const cars = foldSamples(decided).flatMap(endsOf);
  if (cars.length === 0) return null;
  return {
    cars: cars.length,
    score: sum(cars.map(({ score }) => score)) / cars.length,
    least: sum(cars.map(({ least }) => least)) / cars.length,
    likeThese: boundedEnds(cars),
  };
}

function endsOf({ mean: { score, least } }: FoldedCase) {
  return score === null ? [] : [{ score, least: least ?? 0 }];
}

/** One car tells nothing of others. */
const fewestCars = 2;
/** With fewer the interval is too wide to be read first. */
export const tellingCars = 20;

/** "5 cars, 100 on average: the average of cars like these may be anywhere from 48 up"; null of fewer than two cars. */
export function sayLikeThese(estimate: Estimate, words: Words): string | null {
  const { cars, likeThese } = estimate;
  if (cars < fewestCars) return null;
  const [low, high] = [Math.round(likeThese.lower), Math.round(likeThese.upper)];
  const said = { n: cars, score: sayEnds(estimate, words), low, high };
  return words.say(high === 100 ? 'like.from' : 'like.between', said);
}
