import { expect, test } from 'vitest';
import { changeOfCarsLikeThese } from './cars-like-these.ts';
import { fallTo, times } from './comparisons.fixture.ts';

test('nothing is said of other cars from fewer than twenty', () => {
  expect(changeOfCarsLikeThese(fallTo(3, times(19, 40)))).toBeNull();
});

test('twenty cars that all fell by 60 tell that cars like these fell, on -100..100', () => {
  const { lower, upper } = changeOfCarsLikeThese(fallTo(1, times(20, 40))) ?? {};
  // Alike as they are, the ends are those of one more car at -100, or at 100, with a weight of 1 - .05^(1/20).
  expect(lower).toBeCloseTo(-60 - 40 * (1 - 0.05 ** (1 / 20)), 4);
  expect(upper).toBeCloseTo(-60 + 160 * (1 - 0.05 ** (1 / 20)), 4);
});

test('a car counts once, however many samples it has', () => {
  const cars = fallTo(1, times(20, 40));
  expect(changeOfCarsLikeThese(fallTo(3, times(20, 40)))).toEqual(changeOfCarsLikeThese(cars));
});
