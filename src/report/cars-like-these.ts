import type { Feed } from '../model/feed.ts';
import type { WholeFeed } from '../model/result.ts';
import { type FoldedCase, foldEach } from '../run/fold-samples.ts';
import type { SeriesOutline } from '../run/series-outline.ts';
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
  const cars = [...endsOfEach(decided)];
  if (cars.length === 0) return null;
  return {
    cars: cars.length,
    score: sum(cars.map(({ score }) => score)) / cars.length,
    least: sum(cars.map(({ least }) => least)) / cars.length,
    likeThese: boundedEnds(cars),
  };
}

function* endsOfEach(series: readonly SeriesOutline[]) {
  for (const folded of foldEach(series)) yield* endsOf(folded);
}

function endsOf({ mean: { score, least } }: FoldedCase) {
  return score === null ? [] : [{ score, least: least ?? 0 }];
}

/** One car tells nothing of others. */
const fewestCars = 2;
/** With fewer the interval is too wide to be read first. */
const tellingCars = 20;

/** What a run says of cars that it did not ask for. */
export interface Expectation {
  readonly text: string;
  /** False where so few cars tell next to nothing. */
  readonly isTelling: boolean;
}

/**
 * Of the whole feed that the cars of a run were picked out of, and else of cars like these; null where neither can be told. The
 * cars of a shard are not all that were picked: it tells of cars like these.
 */
export function sayExpectation(
  target: string,
  result: Pick<StoredResult, 'outlines' | 'summaries' | 'run'>,
  words: Words,
): Expectation | null {
  const wholeFeed = result.summaries.find((one) => one.target === target)?.wholeFeed;
  if (wholeFeed && result.run.feed)
    return { text: sayWholeFeed(wholeFeed, result.run.feed, words), isTelling: true };
  const estimate = estimateTarget(target, result);
  const text = estimate && sayLikeThese(estimate, words);
  return estimate && text ? { text, isTelling: estimate.cars >= tellingCars } : null;
}

function sayWholeFeed(whole: WholeFeed, { file, by, weight }: Feed, words: Words): string {
  const open = whole.open === 0 ? [] : [words.say('like.feedOpen', { n: whole.open })];
  const kinds = by.length === 0 ? [] : [words.say('like.feedBy', { by: words.list(by) })];
  const said = words.say('like.feed', {
    ...{ n: whole.cars, picked: whole.picked, file, weight: words.number(weight, 1) },
    ...{ score: sayEnds(whole, words), low: Math.floor(whole.lower), high: Math.ceil(whole.upper) },
  });
  return [said, ...kinds, ...open].join(' ');
}

/** "5 cars, 100 on average: the average of cars like these may be anywhere from 48 up"; null of fewer than two cars. */
export function sayLikeThese(estimate: Estimate, words: Words): string | null {
  const { cars, likeThese } = estimate;
  if (cars < fewestCars) return null;
  const [low, high] = [Math.round(likeThese.lower), Math.round(likeThese.upper)];
  const said = { n: cars, score: sayEnds(estimate, words), low, high };
  return words.say(high === 100 ? 'like.from' : 'like.between', said);
}
