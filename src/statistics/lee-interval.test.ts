import { describe, expect, test } from 'vitest';
import { tQuantile } from './distributions.ts';
import { type Controls, correctShare, leeInterval } from './lee-interval.ts';

const hundred: Controls = { wrong: { right: 90, of: 100 }, right: { right: 95, of: 100 } };
const thirty: Controls = { wrong: { right: 27, of: 30 }, right: { right: 27.9, of: 30 } };

describe('the corrected share of good pictures', () => {
  test.each([
    [255 / 300, hundred, 0.88],
    [52 / 60, thirty, 0.92],
    [0.02, hundred, 0],
    [1, hundred, 1],
  ])('of %d passed is known by the controls', (share, controls, rate) => {
    expect(correctShare(share, controls)).toBeCloseTo(rate, 2);
  });

  test('is unknown where the judge is no better than a coin', () => {
    const coin = { wrong: { right: 10, of: 20 }, right: { right: 10, of: 20 } };
    expect(correctShare(0.5, coin)).toBeNull();
  });
});

test.each([
  [255 / 300, 300, 1.959964, hundred, 0.82, 0.96],
  [255 / 300, 300 / 1.8, tQuantile(0.975, 99), hundred, 0.8, 0.97],
  [52 / 60, 60, 1.959964, thirty, 0.77, 1],
])('of %d passed among %d pictures lies between', (share, pictures, quantile, controls, lower, upper) => {
  const interval = leeInterval({ share, pictures, quantile }, controls);
  expect(interval.lower).toBeCloseTo(lower, 2);
  expect(interval.upper).toBeCloseTo(upper, 2);
});
