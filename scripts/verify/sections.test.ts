import { describe, expect, test } from 'vitest';
import { certifyOnce, followSide } from './certificate-sections.ts';
import { type Judge, measureCaught, measurePerfect } from './fault-sections.ts';
import { countDisagreements } from './interval-sections.ts';
import { measureBrokenCars, measureLooks, measureNoWorse } from './margin-sections.ts';
import { coverageOf, measureBoundedMean } from './mean-sections.ts';
import { measurePromise } from './plan-sections.ts';
import { measureRate } from './rate-sections.ts';
import { falls, shapes, unchanged } from './score-models.ts';
import { repeat, shareOf } from './section.ts';
import { createVariates } from './variates.ts';
import { measureDelays, measureFalseAlarms } from './watch-sections.ts';
import { measureWords } from './word-sections.ts';

/** Small versions of `npm run verify:statistics`; the limits allow for what chance does to so few runs. */

test.each(shapes)('the bounded mean covers scores with $name', (shape) => {
  expect(coverageOf(measureBoundedMean(shape, 8, 300))).toBeGreaterThan(0.94);
});

test.each([
  [5, 1],
  [5, 2],
  [8, 3],
  [20, 1],
])('%i cars with %i samples are seldom said to change when nothing did', (cars, samples) => {
  const { worse, better } = measureWords(unchanged, { cars, samples }, 300);
  expect(Math.max(worse, better)).toBeLessThan(0.09);
});

test('a fall of all cars is found from five single samples, one broken car from three of each', () => {
  expect(measureWords(falls.allTo40, { cars: 5, samples: 1 }, 200).worse).toBeGreaterThan(0.9);
  expect(measureWords(falls.oneInFive, { cars: 5, samples: 3 }, 200).worse).toBeGreaterThan(0.6);
  expect(measureWords(falls.oneInFive, { cars: 5, samples: 1 }, 200).worse).toBeLessThan(0.06);
});

test('the word and the interval never disagree', () => {
  expect(countDisagreements(300)).toBe(0);
});

test('"no worse" is said of what did not change, and seldom of what fell by the margin', () => {
  expect(measureNoWorse(0, { cars: 20, samples: 3 }, 100)).toBeGreaterThan(0.9);
  expect(measureNoWorse(-10, { cars: 20, samples: 3 }, 100)).toBeLessThan(0.14);
});

test('several looks make no more false words than one', () => {
  expect(measureLooks(8, [1, 3], 200)).toBeLessThan(0.1);
});

test('the one broken car of five is named from five samples on', () => {
  expect(measureBrokenCars(4, 60)).toEqual({ wrongly: 0, rightly: 0 });
  expect(measureBrokenCars(5, 60).rightly).toBeGreaterThan(0.8);
});

test('a plan keeps its promise', () => {
  const { found } = measurePromise((v, fault) => (v.chance(fault) ? -40 : 0), { cars: 5, samples: 3 }, 200);
  expect(found).toBeGreaterThan(0.75);
});

describe('the rank watch', () => {
  test('cries wolf less than once in four years', () => {
    expect(measureFalseAlarms(5, 60)).toBeLessThan(0.25);
  });

  test('finds a fall of all cars within nights', () => {
    const delays = measureDelays(5, { everyCar: -60 }, 40);
    expect(shareOf(delays, (nights) => nights <= 6)).toBeGreaterThan(0.9);
  });
});

describe('certification', () => {
  test('passes good judges and refuses bad ones, in the long run', () => {
    expect(followSide('right', 0.99).passes).toBeGreaterThan(0.99);
    expect(followSide('right', 0.9).passes).toBeLessThan(0.05);
    expect(followSide('wrong', 0.95).calls).toBeCloseTo(30, 0);
  });

  test.each([
    ['without an error', 1, 1, 1],
    ['with 20 % noise', 0.8, 0.8, 0],
    ['that always says yes', 1, 0, 0],
    ['that throws a coin', 0.5, 0.5, 0],
  ])('of judges %s', (_, q1, q0, certified) => {
    const variates = createVariates(3);
    const judges = repeat(200, () => certifyOnce(variates, { q1, q0 }));
    expect(shareOf(judges, ({ isCertified }) => isCertified)).toBeCloseTo(certified, 1);
  });

  test('takes an errorless judge 53 controls', () => {
    expect(certifyOnce(createVariates(1), { q1: 1, q0: 1 })).toEqual({ isCertified: true, calls: 53 });
  });
});

describe('judged faults', () => {
  const judge: Judge = { q1: 0.97, q0: 0.95, rho: 0.2 };

  test('seldom block a perfect case', () => {
    expect(measurePerfect(judge, 600).passes).toBeGreaterThan(0.985);
  });

  test('block most wrong badges, and show more', () => {
    const { blocked, shown } = measureCaught(judge, { badge: 1 }, 400);
    expect(blocked).toBeGreaterThan(0.85);
    expect(shown).toBeGreaterThan(0.94);
  });
});

test.each([0, 0.5, 1])(
  'the corrected rate covers pictures of cars that hang together by %d',
  (correlation) => {
    const rate = {
      theta: 0.8,
      q0: 0.9,
      q1: 0.95,
      controls: 60,
      cars: 40,
      together: [correlation, 0],
    } as const;
    expect(coverageOf(measureRate(rate, 200))).toBeGreaterThan(0.92);
  },
);
