import { describe, expect, test } from 'vitest';
import { correctRate, designEffect, type JudgedCars, rateInterval } from './corrected-rate.ts';
import type { Controls } from './lee-interval.ts';

/** So many cars of three pictures, of which so many were passed. */
const cars = (count: number, passed: number): JudgedCars =>
  Array.from({ length: count }, () => [0, 1, 2].map((picture) => picture < passed));
const controls = (of: number): Controls => ({
  wrong: { right: 0.9 * of, of },
  right: { right: 0.95 * of, of },
});

describe('pictures of one car', () => {
  test('that pass and fail together are worth one', () => {
    expect(designEffect([...cars(80, 3), ...cars(20, 0)])).toBeCloseTo((3 * 100) / 99, 6);
  });

  test('that are right and wrong on their own are worth as many', () => {
    expect(designEffect([...cars(50, 2), ...cars(50, 1)])).toBe(1);
  });

  test('are counted as one where few cars hold the rarer answer', () => {
    expect(designEffect([...cars(91, 3), ...cars(9, 2)])).toBe(3);
    expect(designEffect([...cars(90, 3), ...cars(10, 2)])).toBeLessThan(3);
  });
});

describe('the corrected rate', () => {
  test('is left to people under 30 cars', () => {
    expect(correctRate(cars(29, 3), controls(100))).toEqual({ rate: null, reason: 'too-few-cars' });
  });

  test('is unknown with a judge no better than a coin', () => {
    const coin = { wrong: { right: 50, of: 100 }, right: { right: 50, of: 100 } };
    expect(correctRate(cars(30, 3), coin)).toEqual({ rate: null, reason: 'no-better-than-a-coin' });
  });

  test.each([
    [30, 100, 'orientation'],
    [99, 100, 'orientation'],
    [100, 49, 'orientation'],
    [100, 50, 'gate'],
  ])('from %i cars and %i controls a side is for %s', (count, of, use) => {
    expect(correctRate(cars(count, 3), controls(of))).toMatchObject({ rate: 1, use });
  });

  test('lies in its interval, which is wider than if all pictures were independent', () => {
    const together = [...cars(85, 3), ...cars(15, 0)];
    const apart = [...cars(55, 3), ...cars(45, 2)];
    const [wide, narrow] = [rateInterval(together, controls(100)), rateInterval(apart, controls(100))];
    expect(correctRate(together, controls(100))).toMatchObject({
      rate: expect.closeTo(0.8824, 4),
      interval: wide,
    });
    expect(narrow.upper - narrow.lower).toBeLessThan(wide.upper - wide.lower);
  });
});
