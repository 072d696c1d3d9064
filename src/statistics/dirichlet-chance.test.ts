import { expect, test } from 'vitest';
import { boundedMean, chanceAbove } from './bounded-mean.ts';
import { chanceAboveOfMany } from './dirichlet-chance.ts';

const times = (count: number, value: number) => Array.from({ length: count }, () => value);
const spread = Array.from({ length: 300 }, (_, index) => (index * 7919) % 1001).map((tenth) => tenth / 10);

test.each([
  ['all at the top', [0, ...times(200, 100)], [97, 98.2, 99, 99.9]],
  ['most at the top', [0, ...times(40, 40), ...times(260, 100)], [88, 91, 91.7, 92, 95]],
  ['passes and fails', [...times(30, 0), ...times(270, 1)], [0.86, 0.9, 0.93]],
  ['spread', [0, ...spread], [45, 48, 50, 51, 55]],
  ['a few', [0, 40, 90, 100, 100, 100], [20, 60, 80, 95]],
])('of values %s it is the chance that the exact way gives', (_, values, points) => {
  const sorted = Float64Array.from(values).sort();
  const chance = chanceAboveOfMany(sorted);
  for (const point of points) expect(chance(point)).toBeCloseTo(chanceAbove(sorted, point), 5);
});

test('a hundred thousand cars have an interval, and it is narrower the more there are', () => {
  const share = (cars: number) => boundedMean([...times(cars / 20, 40), ...times((cars * 19) / 20, 100)]);
  const [few, many] = [share(10_000), share(100_000)];
  expect(few.lower).toBeGreaterThan(96.6);
  expect(many.lower).toBeGreaterThan(few.lower);
  expect(many.upper).toBeLessThan(few.upper);
  // As far from the mean as the normal distribution has it, for there are many.
  expect(97 - many.lower).toBeCloseTo((1.96 * 60 * Math.sqrt(0.05 * 0.95)) / Math.sqrt(100_000), 2);
});
