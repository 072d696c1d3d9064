import { swapTest } from '../../src/statistics/swap-test.ts';
import { drawCars, falls, type Scene, type Size, unchanged } from './score-models.ts';
import { expectThat, percent, type Row, repeat, type Section, shareOf } from './section.ts';
import { createVariates } from './variates.ts';

/** Few, so that thousands of comparisons take minutes; a p value holds with any number of draws. */
export const draws = 998;

const allSizes = { cars: [5, 8, 20, 50], samples: [1, 2, 3, 5] };

export interface Words {
  readonly worse: number;
  readonly better: number;
}

/** How often a comparison of that size says "worse" and "better" at 5 % a side, 0..1. */
export function measureWords(scene: Scene, size: Size, runs: number): Words {
  const variates = createVariates(size.cars * 31 + size.samples);
  const tails = repeat(runs, () => swapTest(drawCars(variates, scene, size), { draws }).tailsAt(0));
  return {
    worse: shareOf(tails, ({ fall }) => fall <= 0.05),
    better: shareOf(tails, ({ rise }) => rise <= 0.05),
  };
}

export function sectionOfFalseWords(runs: number): Section {
  const rows = allSizes.cars.map((cars): Row => {
    const words = allSizes.samples.map((samples) => measureWords(unchanged, { cars, samples }, runs));
    const isKept = words.every(({ worse, better }) => Math.max(worse, better) <= 0.06);
    return {
      cells: [`${cars} cars`, ...words.map(({ worse, better }) => `${percent(worse)} / ${percent(better)}`)],
      broken: expectThat(isKept, '<= 6 % a side'),
    };
  });
  return {
    title: `Nothing changed: said to be worse / better %, ${runs} runs`,
    head: ['', ...allSizes.samples.map((samples) => `${samples} samples`)],
    rows,
  };
}

/** "Worse" in % at 1, 2, 3 and 5 samples, as the design lists it. */
const agreedPower: Readonly<Record<keyof typeof falls, Readonly<Record<number, readonly number[]>>>> = {
  allTo40: {
    5: [97, 100, 100, 100],
    8: [100, 100, 100, 100],
    20: [100, 100, 100, 100],
    50: [100, 100, 100, 100],
  },
  allBy10: { 5: [46, 47, 59, 76], 8: [43, 61, 76, 89], 20: [68, 92, 98, 100], 50: [96, 100, 100, 100] },
  moreFaults: { 5: [5, 37, 53, 76], 8: [23, 59, 75, 92], 20: [67, 93, 97, 100], 50: [96, 100, 100, 100] },
  // 5 cars, 3 samples: the design lists 72, of a p that 799 draws blurred; exact, a p of 1 in 20 counts.
  oneInFive: { 5: [1, 28, 77, 91], 8: [12, 87, 98, 100], 20: [67, 99, 100, 100], 50: [100, 100, 100, 100] },
};

export function sectionOfPower(runs: number): Section {
  const scenes = Object.keys(falls) as (keyof typeof falls)[];
  const rows = scenes.flatMap((scene) => allSizes.cars.map((cars) => powerRow(scene, cars, runs)));
  return {
    title: `Power: said to be worse %, and what was agreed, ${runs} runs`,
    head: ['', 'cars', ...allSizes.samples.map((samples) => `${samples} samples`)],
    rows,
  };
}

function powerRow(scene: keyof typeof falls, cars: number, runs: number): Row {
  const found = allSizes.samples.map(
    (samples) => 100 * measureWords(falls[scene], { cars, samples }, runs).worse,
  );
  const agreed = agreedPower[scene][cars] ?? [];
  const isKept = found.every((share, index) => Math.abs(share - (agreed[index] ?? Number.NaN)) <= 4);
  return {
    cells: [
      falls[scene].name,
      String(cars),
      ...found.map((share, index) => `${share.toFixed(1)} (${agreed[index]})`),
    ],
    broken: expectThat(isKept, 'within 4 points'),
  };
}
