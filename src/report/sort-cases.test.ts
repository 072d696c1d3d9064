import { expect, test } from 'vitest';
import { makeSeriesResult } from '../model/result.fixture.ts';
import { sortCases } from './sort-cases.ts';

test('cases stand worst first: failed, errored, then by score, then by id', () => {
  const cases = [
    makeSeriesResult({ id: 'fine-b', score: 100 }),
    makeSeriesResult({ id: 'fine-a', score: 100 }),
    makeSeriesResult({ id: 'fair', score: 70 }),
    makeSeriesResult({ id: 'errored', passed: null, score: null }),
    makeSeriesResult({ id: 'bad', passed: false, score: 20 }),
    makeSeriesResult({ id: 'high-but-failed', passed: false, score: 95 }),
    makeSeriesResult({ id: 'unscored-and-failed', passed: false, score: null }),
  ];
  expect(sortCases(cases).map(({ id }) => id)).toEqual([
    'unscored-and-failed',
    'bad',
    'high-but-failed',
    'errored',
    'fair',
    'fine-a',
    'fine-b',
  ]);
});

test('samples of one case stand in their order, and the list handed in is left alone', () => {
  const cases = [3, 1, 2].map((sample) => makeSeriesResult({ sample }));
  expect(sortCases(cases).map(({ sample }) => sample)).toEqual([1, 2, 3]);
  expect(cases.map(({ sample }) => sample)).toEqual([3, 1, 2]);
});
