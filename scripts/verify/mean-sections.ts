import { boundedMean } from '../../src/statistics/bounded-mean.ts';
import { changeOfCarsLikeThese } from '../../src/statistics/cars-like-these.ts';
import type { Interval } from '../../src/statistics/interval.ts';
import { sum } from '../../src/statistics/sum.ts';
import { type Shape, shapes } from './score-models.ts';
import { expectThat, percent, type Row, repeat, type Section, shareOf } from './section.ts';
import { createVariates, type Variates } from './variates.ts';

/** How often a mean lies below and above its interval, 0..1, and how wide the interval is. */
export interface Misses {
  readonly below: number;
  readonly above: number;
  readonly width: number;
}

export function countMisses(mean: number, intervals: readonly Interval[]): Misses {
  return {
    below: shareOf(intervals, ({ lower }) => mean < lower - 1e-6),
    above: shareOf(intervals, ({ upper }) => mean > upper + 1e-6),
    width: sum(intervals.map(({ lower, upper }) => upper - lower)) / intervals.length,
  };
}

export function measureBoundedMean({ mean, draw }: Shape, cars: number, runs: number): Misses {
  const variates = createVariates(1000 + cars);
  const intervals = repeat(runs, () => boundedMean(repeat(cars, () => draw(variates))));
  return countMisses(mean, intervals);
}

export function coverageOf({ below, above }: Misses): number {
  return 1 - below - above;
}

export function sectionOfBoundedMean(runs: number): Section {
  const sizes = [5, 8, 12, 20, 50];
  const rows = shapes.map((shape): Row => {
    const misses = sizes.map((cars) => measureBoundedMean(shape, cars, runs));
    const isKept = misses.every((one) => coverageOf(one) >= 0.95 && Math.max(one.below, one.above) <= 0.03);
    return {
      cells: [shape.name, ...misses.map(describeMisses)],
      broken: expectThat(isKept, 'covers >= 95 %, each side missed <= 3 %'),
    };
  });
  return {
    title: `Bounded mean: coverage %, (mean below / above it) and width, ${runs} runs`,
    head: ['scores', ...sizes.map((cars) => `${cars} cars`)],
    rows,
  };
}

function describeMisses(misses: Misses): string {
  const sides = `${percent(misses.below)} / ${percent(misses.above)}`;
  return `${percent(coverageOf(misses))} (${sides}) ${misses.width.toFixed(0)}`;
}

/** The change of the mean of one car, by what cars like these go through. */
type Population = (variates: Variates) => number;

const mixed =
  (share: number, [often, seldom]: readonly [number, number]): Population =>
  (variates) =>
    (variates.chance(share) ? often : seldom) + 2 * variates.normal();

const populations: readonly { name: string; draw: Population; least: readonly [number, number] }[] = [
  { name: 'alike, spread 8', draw: (v) => 8 * v.normal(), least: [0, 0] },
  { name: '80 % +2.5, 20 % -10', draw: mixed(0.8, [2.5, -10]), least: [0, 0] },
  { name: '90 % +3, 10 % -27', draw: mixed(0.9, [3, -27]), least: [0, 0] },
  { name: '30 % of cars -40, a true fall', draw: (v) => (v.chance(0.7) ? 0 : -40), least: [0.08, 0.95] },
];

export function sectionOfCarsLikeThese(runs: number): Section {
  const rows = populations.map(({ name, draw, least }): Row => {
    const words = [20, 50].map((cars) => measureWords(draw, cars, runs));
    const isTrueFall = least[1] > 0;
    const isKept = words.every(({ worse, better }, index) =>
      isTrueFall ? worse >= (least[index] ?? 1) : Math.max(worse, better) <= 0.01,
    );
    return {
      cells: [name, ...words.map(({ worse, better }) => `${percent(worse)} / ${percent(better)}`)],
      broken: expectThat(isKept, isTrueFall ? 'found in about 11 and 98 %' : 'false words <= 1 %'),
    };
  });
  return {
    title: `Cars like these: said to be worse / better %, ${runs} runs; the mean does not change but in the last row`,
    head: ['changes of cars', '20 cars', '50 cars'],
    rows,
  };
}

function measureWords(draw: Population, cars: number, runs: number) {
  const variates = createVariates(cars);
  const intervals = repeat(runs, () =>
    changeOfCarsLikeThese(repeat(cars, () => ({ from: [50], to: [50 + draw(variates)] }))),
  );
  return {
    worse: shareOf(intervals, (interval) => interval !== null && interval.upper < 0),
    better: shareOf(intervals, (interval) => interval !== null && interval.lower > 0),
  };
}
