import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyCars, fallTo, times, turnRound } from './comparisons.fixture.ts';
import { createSeededRandom } from './random.ts';
import type { CarSamples } from './swap-pool.ts';
import { swapInterval, swapTest } from './swap-test.ts';

describe('p of a fall is exact', () => {
  test.each<[string, CarSamples[], number]>([
    ['all five cars fall, one sample', fallTo(1, [40, 40, 40, 40, 40]), 1 / 32],
    ['all five cars fall, two samples', fallTo(2, [40, 40, 40, 40, 40]), 1 / 7776],
    ['four fall and one stays', fallTo(1, [40, 40, 40, 40, 100]), 1 / 16],
    ['one of five falls, two samples', fallTo(2, [40, 100, 100, 100, 100]), 1 / 6],
    ['one of five falls, three samples', fallTo(3, [40, 100, 100, 100, 100]), 1 / 20],
    ['one car, three samples', fallTo(3, [40]), 1 / 20],
    ['nothing changed', fallTo(3, [100, 100, 100, 100, 100]), 1],
    ['three cars, one sample', fallTo(1, [40, 40, 40]), 1 / 8],
    ['two samples against three of one car', [{ from: [100, 90, 80], to: [40, 50] }], 1 / 10],
  ])('%s', (_, cars, p) => {
    expect(swapTest(cars).tailsAt(0).fall).toBeCloseTo(p, 15);
  });

  test('a tie with 5 % is a tie', () => {
    expect(swapTest(fallTo(3, [40])).tailsAt(0).fall).toBe(0.05);
  });
});

/** Every choice of samples for the side compared to, car by car, and the change that it would have made. */
function listChanges(cars: readonly CarSamples[]): number[] {
  return cars.reduce<number[]>(
    (before, { from, to }) => {
      const samples = [...from, ...to];
      const masks = Array.from({ length: 1 << samples.length }, (_, mask) => mask);
      const changes = masks.flatMap((mask) => {
        const chosen = samples.filter((_, index) => (mask >> index) & 1);
        const left = samples.filter((_, index) => !((mask >> index) & 1));
        return chosen.length === to.length ? [meanOf(chosen) - meanOf(left)] : [];
      });
      return before.flatMap((change) => changes.map((one) => change + one));
    },
    [0],
  );
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

test('p is the share of all swaps that fall, or rise, as far', () => {
  fc.assert(
    fc.property(anyCars, (cars) => {
      const changes = listChanges(cars);
      const seen = cars.reduce((sum, { from, to }) => sum + meanOf(to) - meanOf(from), 0);
      const share = (holds: (change: number) => boolean) => changes.filter(holds).length / changes.length;
      const { fall, rise } = swapTest(cars, { draws: 100_000 }).tailsAt(0);
      expect(Math.abs(fall - share((change) => change <= seen + 1e-9))).toBeLessThan(0.008);
      expect(Math.abs(rise - share((change) => change >= seen - 1e-9))).toBeLessThan(0.008);
    }),
    { numRuns: 60 },
  );
});

test('what A against B says of a fall, B against A says of a rise, exactly or by draws', () => {
  fc.assert(
    fc.property(anyCars, fc.constantFrom(1, 40), (few, copies) => {
      const cars = Array.from({ length: copies }, () => few).flat();
      const [test, turned] = [swapTest(cars, { draws: 400 }), swapTest(turnRound(cars), { draws: 400 })];
      expect(turned.change).toBe(-test.change || 0);
      for (const points of [0, 0.1, -5]) {
        expect(turned.tailsAt(-points).rise).toBeCloseTo(test.tailsAt(points).fall, 12);
        expect(turned.tailsAt(-points).fall).toBeCloseTo(test.tailsAt(points).rise, 12);
      }
      const [interval, back] = [swapInterval(test, 0.05), swapInterval(turned, 0.05)];
      expect([back.lower, back.upper]).toEqual([-interval.upper || 0, -interval.lower || 0]);
    }),
    { numRuns: 60 },
  );
});

test('scores that are the same to a tenth give the same to the last digit', () => {
  const noisy = (score: number, index: number) => score + (index % 2 === 0 ? 1e-9 : -1e-9);
  fc.assert(
    fc.property(anyCars, (cars) => {
      const other = cars.map(({ from, to }) => ({ from: from.map(noisy), to: to.map(noisy) }));
      const [test, same] = [swapTest(cars, { draws: 100 }), swapTest(other, { draws: 100 })];
      expect(same.tailsAt(0)).toEqual(test.tailsAt(0));
      expect(swapInterval(same, 0.05)).toEqual(swapInterval(test, 0.05));
    }),
    { numRuns: 50 },
  );
});

function makeCars(cars: number, samples: number): CarSamples[] {
  const random = createSeededRandom(1);
  const side = () => Array.from({ length: samples }, () => Math.round(400 + 600 * random()) / 10);
  return Array.from({ length: cars }, () => ({ from: side(), to: side() }));
}

test('draws come close to what is exact', () => {
  const exact = swapTest(makeCars(6, 3)).tailsAt(0).fall;
  const drawn = swapTest(makeCars(6, 3), { reach: 1000 }).tailsAt(0).fall;
  expect(drawn).not.toBe(exact);
  expect(Math.abs(drawn - exact)).toBeLessThan(4 * Math.sqrt((exact * (1 - exact)) / 100_000));
});

test('drawn results are the same on every machine', () => {
  const test = swapTest(makeCars(20, 3));
  expect(test.tailsAt(0)).toEqual({ fall: 0.1888981110188898, rise: 0.8114818851811482 });
  expect(swapInterval(test, 0.05)).toEqual({ lower: -8.3, upper: 2.5 });
});

describe('the interval', () => {
  const single = (changes: readonly number[]): CarSamples[] =>
    changes.map((change) => ({ from: [60], to: [60 + change] }));

  test('of five single samples goes from the least to the greatest difference', () => {
    expect(swapInterval(swapTest(single([-12.3, -3, 4.5, -20.1, 0])), 0.05)).toEqual({
      lower: -20.1,
      upper: 4.5,
    });
  });

  test('of single samples is an order statistic of the means of all subsets', () => {
    const changes = [-31, -14, -7, 2, 3, 11, 18];
    const means = Array.from({ length: 2 ** 7 - 1 }, (_, index) =>
      meanOf(changes.filter((_, place) => ((index + 1) >> place) & 1)),
    ).sort((one, other) => one - other);
    // 5 % of 128 swaps are 6.4: the swap that changes nothing and five others may lie beyond.
    const { lower, upper } = swapInterval(swapTest(single(changes)), 0.05);
    expect(lower).toBeCloseTo(Math.ceil((means[5] ?? 0) * 10) / 10, 10);
    expect(upper).toBeCloseTo(Math.floor((means.at(-6) ?? 0) * 10) / 10, 10);
  });

  test('of too few samples is all there can be', () => {
    expect(swapInterval(swapTest(fallTo(1, [40, 40, 40, 40])), 0.05)).toEqual({ lower: -100, upper: 100 });
  });

  test('holds the change that was seen, even where it lies between two tenths', () => {
    const cars = Array.from({ length: 7 }, () => ({ from: [50, 50], to: [50, 50.1] }));
    const { lower, upper } = swapInterval(swapTest(cars), 0.05);
    expect(lower).toBeLessThanOrEqual(0.05);
    expect(upper).toBeGreaterThanOrEqual(0.05);
  });
});

test('hundreds of cars with hardly a difference have p values, not overflows', () => {
  const cars = fallTo(5, times(100, 100));
  expect(swapTest(cars).tailsAt(0)).toEqual({ fall: 1, rise: 1 });
  expect(swapTest([...cars, ...fallTo(5, [99.9])]).tailsAt(0).fall).toBeCloseTo(1 / 252, 12);
});

test('nothing to compare is an error', () => {
  expect(() => swapTest([])).toThrow(RangeError);
  expect(() => swapTest([{ from: [100], to: [] }])).toThrow(RangeError);
});
