import { expect, test } from 'vitest';
import { findBrokenCars } from './broken-cars.ts';
import { fallTo } from './comparisons.fixture.ts';

test.each([
  [1, [40], false],
  [2, [40], false],
  [3, [40], true],
  [3, [100, 40], false],
  [4, [100, 100, 40], true],
  [4, [100, 100, 100, 100, 40], false],
  [5, [100, 100, 100, 100, 40], true],
])('%i samples of cars that came from 100 to %j: the last is named: %s', (samples, scores, isNamed) => {
  const named = findBrokenCars(fallTo(samples, scores));
  expect(named.at(-1)).toBe(isNamed);
  expect(named.slice(0, -1)).not.toContain(true);
});
