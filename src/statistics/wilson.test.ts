import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wilsonInterval } from './wilson.ts';

test.each([
  // Newcombe, "Two-sided confidence intervals for the single proportion" (1998), table I, method 3.
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%i of %i lie between %d and %d', (successes, trials, lower, upper) => {
  const interval = wilsonInterval(successes, trials);
  expect(interval.lower).toBeCloseTo(lower, 4);
  expect(interval.upper).toBeCloseTo(upper, 4);
});

test('nothing is known without trials', () => {
  expect(wilsonInterval(0, 0)).toEqual({ lower: 0, upper: 1 });
});

test('the share lies inside, and more trials narrow it', () => {
  fc.assert(
    fc.property(fc.nat({ max: 500 }), fc.integer({ min: 1, max: 500 }), (some, trials) => {
      const successes = Math.min(some, trials);
      const { lower, upper } = wilsonInterval(successes, trials);
      expect(lower).toBeLessThanOrEqual(successes / trials + 1e-12);
      expect(upper).toBeGreaterThanOrEqual(successes / trials - 1e-12);
      const wide = upper - lower;
      const narrow = wilsonInterval(successes * 4, trials * 4);
      expect(narrow.upper - narrow.lower).toBeLessThan(wide);
    }),
  );
});
