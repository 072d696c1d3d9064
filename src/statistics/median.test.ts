import fc from 'fast-check';
import { expect, test } from 'vitest';
import { medianOf, medianRatio } from './median.ts';

test.each([
  [[3], 3],
  [[3, 1, 2], 2],
  [[10, 1, 3, 2], 2.5],
])('the median of %j is %d', (values, median) => {
  expect(medianOf(values)).toBe(median);
});

test('nothing has no median', () => {
  expect(() => medianOf([])).toThrow(RangeError);
});

test('the median has as many values on either side', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
      const median = medianOf(values);
      const below = values.filter((value) => value < median).length;
      const above = values.filter((value) => value > median).length;
      expect(Math.max(below, above)).toBeLessThanOrEqual(values.length / 2);
    }),
  );
});

test('a machine that is slow for a round slows both, and the ratio stays', () => {
  expect(medianRatio([10, 100, 10], [20, 200, 20])).toBe(0.5);
});

test('rounds without a pair have no ratio', () => {
  expect(() => medianRatio([1, 2], [1])).toThrow(RangeError);
});
