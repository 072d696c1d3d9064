import { expect, test } from 'vitest';
import { makeCase } from '../model/result.fixture.ts';
import { sortCases } from './sort-cases.ts';

test('cases stand worst first: failed, errored, then by score, then by id', () => {
  const cases = [
    makeCase({ id: 'fine-b', score: 100 }),
    makeCase({ id: 'fine-a', score: 100 }),
    makeCase({ id: 'fair', score: 70 }),
    makeCase({ id: 'errored', passed: null, score: null }),
    makeCase({ id: 'bad', passed: false, score: 20 }),
    makeCase({ id: 'high-but-failed', passed: false, score: 95 }),
    makeCase({ id: 'unscored-and-failed', passed: false, score: null }),
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
  const cases = [3, 1, 2].map((sample) => makeCase({ sample }));
  expect(sortCases(cases).map(({ sample }) => sample)).toEqual([1, 2, 3]);
  expect(cases.map(({ sample }) => sample)).toEqual([3, 1, 2]);
});
