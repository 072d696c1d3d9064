import { expect, test } from 'vitest';
import { makeSeriesResult } from '../model/result.fixture.ts';
import { outlineSeries } from '../run/series-outline.ts';
import { estimateWhole } from './estimate-whole.ts';

const cars = (...scores: number[]) =>
  scores.map((score, index) => outlineSeries(makeSeriesResult({ id: `car-${index}`, score, least: score })));
const feedOf = (picked: number) => ({
  ...{ file: 'feed.csv', cars: 500, picked, weight: 500 / picked, by: [], seed: '', strata: [] },
  left: { strata: 0, cars: 0 },
});

test('says between what the mean of a feed lies, by cars that each stand for as many', () => {
  // The check values of the bounded mean.
  expect(estimateWhole(feedOf(5), cars(100, 100, 100, 83.4, 44.7))).toEqual({
    ...{ cars: 500, picked: 5, open: 0, score: 85.6, least: 85.6, lower: 39.3, upper: 98.4 },
  });
});

test('a car without an outcome may be anything', () => {
  const [first, ...others] = cars(100, 100, 100, 100, 100);
  if (!first) throw new Error('Expected a car');
  expect(
    estimateWhole(feedOf(5), [{ ...first, passed: null, score: null, least: null }, ...others]),
  ).toMatchObject({
    ...{ open: 1, score: 100, least: 80, upper: 100 },
  });
});

test('says nothing by some of the picked cars', () => {
  expect(estimateWhole(feedOf(6), cars(100, 100, 100, 100, 100))).toBeNull();
});
