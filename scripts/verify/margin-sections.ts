import { findBrokenCars } from '../../src/statistics/broken-cars.ts';
import type { CarSamples } from '../../src/statistics/swap-pool.ts';
import { swapTest } from '../../src/statistics/swap-test.ts';
import { drawCars, drawFaults, drawScore, falls, type Size, toSize, unchanged } from './score-models.ts';
import { expectThat, percent, type Row, repeat, type Section, shareOf } from './section.ts';
import { createVariates, type Variates } from './variates.ts';
import { draws } from './word-sections.ts';

/** "No worse than 10" in % when nothing changed, as the design lists it. */
const agreedNoWorse: Readonly<Record<string, number>> = {
  '5x1': 45,
  '5x2': 45,
  '5x3': 58,
  '5x5': 78,
  '20x1': 70,
  '20x3': 97,
};

/** How often "no worse than 10" is said, 0..1, when every car changed by so many points. */
export function measureNoWorse(shift: number, size: Size, runs: number): number {
  const scene = { ...unchanged, to: (v: Variates, fault: number) => drawScore(v, { fault, shift }) };
  const variates = createVariates(size.cars * size.samples);
  const words = repeat(
    runs,
    () => swapTest(drawCars(variates, scene, size), { draws }).tailsAt(-10).rise <= 0.05,
  );
  return shareOf(words, Boolean);
}

export function sectionOfNoWorse(runs: number): Section {
  const rows = Object.entries(agreedNoWorse).map(([size, agreed]): Row => {
    const [rightly, wrongly] = [0, -10].map((shift) => measureNoWorse(shift, toSize(size), runs));
    return {
      cells: [size, `${percent(rightly ?? 0, 0)} (${agreed})`, percent(wrongly ?? 0)],
      broken: [
        ...expectThat(Math.abs(100 * (rightly ?? 0) - agreed) <= 5, 'within 5 points'),
        ...expectThat((wrongly ?? 1) <= 0.065, 'wrongly <= 6.5 %'),
      ],
    };
  });
  return {
    title: `"No worse than 10" %, ${runs} runs`,
    head: ['cars x samples', 'nothing changed', 'every car -10'],
    rows,
  };
}

/** Whether the two sides share the luck of an hour, or each run has its own; its standard deviation in points. */
interface Luck {
  readonly spread: number;
  readonly isShared: boolean;
}

/** How often "worse" is said, 0..1, when nothing changed but luck. */
export function measureLuck(
  { spread, isShared }: Luck,
  { cars, samples }: Size,
  options: { margin: number; runs: number },
): number {
  const variates = createVariates(cars + samples);
  const falls = repeat(options.runs, () => {
    const hours = repeat(samples, () => spread * variates.normal());
    const [own, other] = [spread * variates.normal(), spread * variates.normal()];
    const luck = (side: number) => (isShared ? hours : hours.map(() => side));
    const draw = (fault: number, side: number) =>
      luck(side).map((shift) => drawScore(variates, { fault, shift: shift - 15 }));
    const pairs = drawFaults(variates, cars).map(
      (fault): CarSamples => ({ from: draw(fault, own), to: draw(fault, other) }),
    );
    return swapTest(pairs, { draws }).tailsAt(-options.margin).fall <= 0.05;
  });
  return shareOf(falls, Boolean);
}

export function sectionOfLuck(runs: number): Section {
  const rows = ['5x1', '5x3', '20x1', '20x3'].map((size): Row => {
    const measure = (luck: Luck, margin: number) => measureLuck(luck, toSize(size), { margin, runs });
    const inTurns = measure({ spread: 4, isShared: true }, 0);
    const apart = measure({ spread: 4, isShared: false }, 0);
    const [little, much] = [2, 4].map((spread) => measure({ spread, isShared: false }, 5));
    return {
      cells: [size, ...[inTurns, apart, little ?? 1, much ?? 1].map((share) => percent(share))],
      broken: [
        ...expectThat(inTurns <= 0.065, 'in turns <= 6.5 %'),
        ...expectThat((little ?? 1) <= 0.03, 'margin 5, luck of 2: <= 3 %'),
      ],
    };
  });
  return {
    title: `Nothing changed but luck: said to be worse %, ${runs} runs`,
    head: ['cars x samples', 'in turns, luck 4', 'two runs, luck 4', 'margin 5, luck 2', 'margin 5, luck 4'],
    rows,
  };
}

/** How often any of several looks at growing samples says "worse", 0..1, when nothing changed. */
export function measureLooks(cars: number, looks: readonly number[], runs: number): number {
  const variates = createVariates(cars * looks.length);
  const words = repeat(runs, () => {
    const pairs = drawCars(variates, unchanged, { cars, samples: Math.max(...looks) });
    return looks.some((samples) => {
      const seen = pairs.map(({ from, to }) => ({ from: from.slice(0, samples), to: to.slice(0, samples) }));
      return swapTest(seen, { draws }).tailsAt(0).fall <= 0.05 / looks.length;
    });
  });
  return shareOf(words, Boolean);
}

export function sectionOfLooks(runs: number): Section {
  const rows = [5, 8, 20].flatMap((cars) =>
    [
      [1, 3],
      [1, 3, 5],
      [2, 4, 6],
    ].map((looks): Row => {
      const share = measureLooks(cars, looks, runs);
      return {
        cells: [`${cars}`, looks.join(', '), percent(share)],
        broken: expectThat(share <= 0.06, '<= 6 %'),
      };
    }),
  );
  return {
    title: `Nothing changed, looked at again: said to be worse at any look %, ${runs} runs`,
    head: ['cars', 'samples at each look', 'worse'],
    rows,
  };
}

/** How often cars are named as broken, 0..1: any of them when nothing changed, and the broken one of five. */
export function measureBrokenCars(
  samples: number,
  runs: number,
): { readonly wrongly: number; readonly rightly: number } {
  const variates = createVariates(samples);
  const named = (scene: typeof unchanged) =>
    repeat(runs, () => findBrokenCars(drawCars(variates, scene, { cars: 5, samples })));
  return {
    wrongly: shareOf(named(unchanged), (cars) => cars.includes(true)),
    rightly: shareOf(named(falls.oneInFive), ([first]) => first === true),
  };
}

export function sectionOfBrokenCars(runs: number): Section {
  const rows = [3, 4, 5, 6].map((samples): Row => {
    const { wrongly, rightly } = measureBrokenCars(samples, runs);
    return {
      cells: [String(samples), percent(wrongly), percent(rightly)],
      broken: [
        ...expectThat(wrongly <= 0.06, 'wrongly <= 6 %'),
        ...expectThat(
          samples < 5 ? rightly === 0 : rightly >= 0.8,
          'none under 5 samples, >= 80 % from 5 on',
        ),
      ],
    };
  });
  return {
    title: `One car that broke, of five: named %, ${runs} runs`,
    head: ['samples', 'any, nothing changed', 'the broken one'],
    rows,
  };
}
