import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyCars, fallTo, times, turnRound } from './comparisons.fixture.ts';
import { nameChanged } from './step-down.ts';
import type { CarSamples } from './swap-pool.ts';

const same = (samples: number, cars: number) => fallTo(samples, times(cars, 100));

describe('of five cars with one sample each', () => {
  test('the one dimension that fell in all of them is named', () => {
    const measures = {
      consistency: same(1, 5),
      relevance: same(1, 5),
      logo: fallTo(1, [50, 40, 45, 60, 50]),
    };
    expect(nameChanged(measures, 'fall')).toEqual(['logo']);
  });

  test('two that fell together are named, the clearer first', () => {
    const measures = {
      consistency: fallTo(1, [70, 95, 70, 95, 70]),
      relevance: same(1, 5),
      logo: fallTo(1, [50, 50, 50, 50, 50]),
    };
    expect(nameChanged(measures, 'fall')).toEqual(['logo', 'consistency']);
  });

  test('nothing is named that fell in four of them', () => {
    expect(nameChanged({ consistency: same(1, 5), logo: fallTo(1, [50, 50, 50, 50, 100]) }, 'fall')).toEqual(
      [],
    );
  });
});

test('a measure that is held against others needs more than by itself', () => {
  // Alone the logo's fall is that of 1 of 20 choices; what rose in another car falls as far in 1 of 20 others.
  const logo = fallTo(3, [40, 100]);
  const other = turnRound(fallTo(3, [100, 40]));
  expect(nameChanged({ logo }, 'fall')).toEqual(['logo']);
  expect(nameChanged({ logo, other }, 'fall')).toEqual([]);
});

test('what fell from A to B rose from B to A, by all swaps or by draws', () => {
  fc.assert(
    fc.property(anyCars, fc.constantFrom(1, 12), (few, copies) => {
      const cars = Array.from({ length: copies }, () => few).flat();
      const half = cars.map(({ from, to }): CarSamples => ({ from: from.map(halve), to: to.map(halve) }));
      expect(nameChanged({ cars, half }, 'fall')).toEqual(
        nameChanged({ cars: turnRound(cars), half: turnRound(half) }, 'rise'),
      );
    }),
    { numRuns: 20 },
  );
});

function halve(score: number): number {
  return score / 2;
}

test('where nothing differs nothing is named', () => {
  expect(nameChanged({ logo: same(2, 5) }, 'fall')).toEqual([]);
  expect(nameChanged({ logo: same(2, 5) }, 'rise')).toEqual([]);
});
