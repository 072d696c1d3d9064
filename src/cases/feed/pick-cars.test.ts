import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundedMean } from '../../statistics/bounded-mean.ts';
import { createSeededRandom } from '../../statistics/random.ts';
import { pickCars } from './pick-cars.ts';

const anyCars = fc
  .array(fc.tuple(fc.constantFrom('BMW', 'Kia', 'Lada'), fc.constantFrom('SUV', 'sedan')), {
    minLength: 1,
    maxLength: 80,
  })
  .map((cars) => cars.map((values, index) => ({ values, key: `car ${index}` })));
const anyCount = fc.integer({ min: 1, max: 90 });

describe('pickCars', () => {
  test('picks as many as asked for, each once, and every kind by its share to the next whole number', () => {
    fc.assert(
      fc.property(anyCars, anyCount, fc.string(), (cars, count, seed) => {
        const { items, strata, left } = pickCars(cars, { count, seed });
        const n = Math.min(count, cars.length);
        expect(new Set(items).size).toBe(n);
        expect(items).toHaveLength(n);
        expect(strata.reduce((sum, { picked }) => sum + picked, 0)).toBe(n);
        expect(strata.reduce((sum, one) => sum + one.cars, left.cars)).toBe(cars.length);
        for (const one of strata)
          expect(Math.abs(one.picked - (one.cars * n) / cars.length)).toBeLessThan(1 + 1e-9);
      }),
    );
  });

  test('picks the same cars for the same seed, in whatever order they stand', () => {
    fc.assert(
      fc.property(anyCars, anyCount, fc.string(), (cars, count, seed) => {
        const keys = (all: typeof cars) =>
          pickCars(all, { count, seed })
            .items.map(({ key }) => key)
            .sort();
        expect(keys(cars.toReversed())).toEqual(keys(cars));
      }),
    );
  });

  test('picks every car as often as any other, over the seeds', () => {
    const cars = Array.from({ length: 30 }, (_, index) => ({
      values: [index < 7 ? 'rare' : 'usual'],
      key: `car ${index}`,
    }));
    const times = new Map(cars.map(({ key }) => [key, 0]));
    for (let seed = 0; seed < 3000; seed += 1)
      for (const { key } of pickCars(cars, { count: 6, seed: `${seed}` }).items)
        times.set(key, (times.get(key) ?? 0) + 1);
    // 600 each; five standard deviations of a binomial are 110.
    for (const n of times.values()) expect(Math.abs(n - 600)).toBeLessThan(110);
  });

  test('the bounded mean of the picked cars misses the mean of all in less than 5 %', () => {
    const random = createSeededRandom(7);
    const shares = [0.1, 0.4, 0.02];
    const cars = Array.from({ length: 600 }, (_, index) => {
      const fails = random() < (shares[index % 3] ?? 0);
      return { values: [`kind ${index % 3}`], key: `car ${index}`, score: fails ? random() * 60 : 100 };
    });
    const mean = cars.reduce((sum, { score }) => sum + score, 0) / cars.length;
    let missed = 0;
    for (let seed = 0; seed < 400; seed += 1) {
      const scores = pickCars(cars, { count: 30, seed: `${seed}` }).items.map(({ score }) => score);
      const { lower, upper } = boundedMean(scores);
      if (mean < lower || mean > upper) missed += 1;
    }
    expect(missed / 400).toBeLessThan(0.05);
  });
});
