import { describe, expect, test } from 'vitest';
import { lowestP } from './lowest-p.ts';
import { fewestFalls, pooledSpread, smallestPromise } from './plan-promise.ts';

test.each([
  [5, 1, 0.031],
  [4, 1, 0.0625],
  [3, 2, 0.0046],
  [2, 3, 0.0025],
  [1, 3, 0.05],
])('%i cars with %i samples each reach a p of %d at least', (cars, samples, p) => {
  expect(lowestP(cars, samples)).toBeCloseTo(p, p > 0.01 ? 3 : 4);
});

test.each([
  [1, null],
  [4, null],
  [5, 5],
  [6, 6],
  [8, 7],
  [10, 9],
  [12, 10],
  [20, 15],
  [50, 32],
])('of %i cars %s must fall', (cars, falls) => {
  expect(fewestFalls(cars)).toBe(falls);
});

describe('the smallest change that is promised', () => {
  test.each([
    [5, 2, 19],
    [5, 3, 12],
    [5, 5, 7],
    [8, 2, 11],
    [8, 3, 7],
    [20, 2, 4.5],
  ])(
    'by %i cars with %i samples is at least %d points, for faults too rare to have come',
    (cars, samples, points) => {
      expect(Math.abs((smallestPromise({ cars, samples, spread: 0 }) ?? 0) - points)).toBeLessThan(0.5);
    },
  );

  test('grows with the spread', () => {
    const promise = (spread: number) => smallestPromise({ cars: 5, samples: 3, spread }) ?? 0;
    // (1.8125 + .8791) x 10 x sqrt(10 / 6.179) x sqrt(2 / 15)
    expect(promise(10)).toBeCloseTo(12.5, 1);
    expect(promise(20)).toBeCloseTo(2 * promise(10), 6);
  });

  test('is unknown from one sample each', () => {
    expect(smallestPromise({ cars: 20, samples: 1, spread: 0 })).toBeNull();
  });
});

test('the spread is that inside cars, not between them', () => {
  expect(
    pooledSpread([
      [90, 92],
      [10, 12],
    ]),
  ).toBeCloseTo(Math.SQRT2, 12);
  expect(pooledSpread([[1, 2, 3], [5]])).toBeCloseTo(1, 12);
  expect(pooledSpread([[90], [10]])).toBeNull();
});
