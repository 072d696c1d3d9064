import { expect, test } from 'vitest';
import { makeResult, makeSeriesResult } from '../model/result.fixture.ts';
import type { SeriesResult } from '../model/result.ts';
import { storeInMemory } from '../run/stored-result.ts';
import { estimateTarget, sayLikeThese } from './cars-like-these.ts';
import { readWords } from './read-words.ts';

const words = readWords('en');
const makeCars = (...scores: number[]) =>
  scores.map((score, index) => makeSeriesResult({ id: `car-${index}`, score, least: score }));

function say(cases: SeriesResult[]): string | null {
  const estimate = estimateTarget('studio', storeInMemory(makeResult({ cases })));
  return estimate && sayLikeThese(estimate, words);
}

test('says of what quality cars like these may be, in words', () => {
  expect(say(makeCars(100, 100, 100, 100, 100))).toBe(
    '5 cars, 100 on average: the average of cars like these may be anywhere from 48 up (95%).',
  );
  expect(say(makeCars(...Array.from({ length: 50 }, () => 100)))).toContain('from 93 up');
  expect(say(makeCars(100, 100, 100, 83.4, 44.7))).toMatch(
    /^5 cars, 85\.6 on average.* from 39 to 98 \(95%\)/,
  );
});

test('counts a car once, however many samples it has', () => {
  const [one, other] = makeCars(100, 50);
  if (!one || !other) throw new Error('Expected two cars');
  const samples = [2, 3].map((sample) => ({ ...one, sample }));
  expect(say([one, ...samples, other])).toBe(say([one, other]));
});

test('takes the lower end from what is surely right', () => {
  const open = makeCars(100, 100).map((one) => ({ ...one, least: 0 }));
  expect(say(open)).toBe(
    '2 cars, at most 100 on average: the average of cars like these may be anywhere from 0 up (95%).',
  );
});

test('says nothing of one car, and of cars without an outcome', () => {
  expect(say(makeCars(100))).toBeNull();
  expect(say(makeCars(100, 100).map((one) => ({ ...one, passed: null })))).toBeNull();
});
