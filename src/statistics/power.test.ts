import { expect, test } from 'vitest';
import { lowestP } from './lowest-p.ts';
import { power, square, wholePower } from './power.ts';

test('whole powers are exact where they can be', () => {
  expect([wholePower(20, 4), wholePower(7, 0), square(-3)]).toEqual([160_000, 1, 9]);
  expect(lowestP(4, 3)).toBe(1 / 160_000);
});

test('other powers are those of the logarithm', () => {
  expect(power(2, 0.5)).toBeCloseTo(Math.SQRT2, 14);
  expect(power(0.05, 1 / 20)).toBeCloseTo(0.860_891_7, 7);
});
