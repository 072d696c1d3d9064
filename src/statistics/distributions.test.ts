import { expect, test } from 'vitest';
import { chanceOfHeads, chiSquaredQuantile, tQuantile } from './distributions.ts';

// Tables A2 and A3 of Snedecor and Cochran, Statistical Methods.
test.each([
  [0.975, 1, 12.706],
  [0.95, 5, 2.015],
  [0.8, 10, 0.879],
  [0.975, 99, 1.984],
])("Student's t stays below its %d quantile for %i degrees: %d", (chance, freedom, quantile) => {
  expect(tQuantile(chance, freedom)).toBeCloseTo(quantile, 3);
});

test.each([
  [0.2, 5, 2.343],
  [0.05, 10, 3.94],
  [0.2, 100, 87.945],
])('chi-squared stays below its %d quantile for %i degrees: %d', (chance, freedom, quantile) => {
  expect(chiSquaredQuantile(chance, freedom)).toBeCloseTo(quantile, 3);
});

test('coins fall as often as they are counted', () => {
  expect(chanceOfHeads(5, 5)).toBeCloseTo(1 / 32, 8);
  expect(chanceOfHeads(7, 8)).toBeCloseTo(9 / 256, 8);
  expect(chanceOfHeads(527, 1000)).toBeLessThan(0.05);
  expect(chanceOfHeads(526, 1000)).toBeGreaterThan(0.05);
});
