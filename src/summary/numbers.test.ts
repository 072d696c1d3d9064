import { expect, test } from 'vitest';
import { known, mean, roundScore } from './numbers.ts';

test.each([
  [0, 0],
  [44.72136, 44.7],
  [83.45, 83.5],
  [62.149999999999, 62.2],
  [62.1499, 62.1],
  [0.3 * 44.72135955 + 70, 83.4],
  [99.95, 100],
  [66.66666, 66.7],
])('a score of %d is written as %d', (score, written) => {
  expect(roundScore(score)).toBe(written);
});

test('no score stays no score', () => {
  expect(roundScore(null)).toBeNull();
});

test('the mean of nothing is null, never 0', () => {
  expect(mean([])).toBeNull();
  expect(mean([1, 2, 6])).toBe(3);
});

test('zero is a known value', () => {
  expect(known([0, null, 2])).toEqual([0, 2]);
});
