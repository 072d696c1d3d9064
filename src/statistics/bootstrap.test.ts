import { expect, test } from 'vitest';
import { bootstrapInterval } from './bootstrap.ts';
import { createSeededRandom } from './random.ts';

const mean = (units: readonly number[]) => units.reduce((sum, unit) => sum + unit, 0) / units.length;
/** 100 units, a quarter of them ones: a binomial share with a standard error of 0.0433. */
const quarter = Array.from({ length: 100 }, (_, index) => (index % 4 === 0 ? 1 : 0));

test('the interval of a share is that of the normal approximation', () => {
  const [low, high] = bootstrapInterval(quarter, mean, createSeededRandom(1)) ?? [];
  expect(low).toBeCloseTo(0.25 - 1.96 * 0.0433, 1);
  expect(high).toBeCloseTo(0.25 + 1.96 * 0.0433, 1);
});

test('the interval is the same every time', () => {
  const once = bootstrapInterval(quarter, mean, createSeededRandom(1));
  expect(bootstrapInterval(quarter, mean, createSeededRandom(1))).toEqual(once);
});

test('draws that give no number are left out', () => {
  expect(bootstrapInterval(quarter, () => null, createSeededRandom(1))).toBeNull();
  const sometimes = bootstrapInterval(
    [0, 1],
    (units) => (mean(units) === 1 ? null : mean(units)),
    createSeededRandom(1),
  );
  expect(sometimes).toEqual([0, 0.5]);
});
