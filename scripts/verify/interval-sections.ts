import { compareSamples } from '../../src/statistics/compare-samples.ts';
import { sum } from '../../src/statistics/sum.ts';
import type { CarSamples } from '../../src/statistics/swap-pool.ts';
import { swapInterval, swapTest } from '../../src/statistics/swap-test.ts';
import { countMisses, coverageOf, type Misses } from './mean-sections.ts';
import {
  drawFaults,
  drawScore,
  drawTheseCars,
  falls,
  type Scene,
  type Size,
  toSize,
  unchanged,
} from './score-models.ts';
import { expectThat, percent, type Row, repeat, type Section } from './section.ts';
import { createVariates, type Variates } from './variates.ts';
import { draws } from './word-sections.ts';

/** What truly changes for a car with that chance of a fault: a fault costs 40 points on average. */
interface KnownChange {
  readonly scene: Scene;
  readonly changeOf: (fault: number) => number;
}

const knownChanges: readonly KnownChange[] = [
  { scene: unchanged, changeOf: () => 0 },
  { scene: falls.allBy10, changeOf: () => -10 },
  { scene: falls.moreFaults, changeOf: (fault) => -40 * (Math.min(1, fault + 0.3) - fault) },
];

export function measureSwapInterval({ scene, changeOf }: KnownChange, size: Size, runs: number): Misses {
  const variates = createVariates(size.cars * size.samples + 5);
  const intervals = repeat(runs, () => {
    const faults = drawFaults(variates, size.cars);
    const change = sum(faults.map(changeOf)) / size.cars;
    const test = swapTest(drawTheseCars(variates, scene, { faults, samples: size.samples }), { draws });
    const { lower, upper } = swapInterval(test, 0.05);
    return { lower: lower - change, upper: upper - change };
  });
  return countMisses(0, intervals);
}

export function sectionOfSwapIntervals(runs: number): Section {
  const sizes = ['5x1', '5x2', '5x3', '8x2', '20x1', '20x3'];
  const rows = knownChanges.map((change): Row => {
    const misses = sizes.map((size) => measureSwapInterval(change, toSize(size), runs));
    return {
      cells: [
        change.scene.name,
        ...misses.map((one) => `${percent(coverageOf(one), 0)}, ${one.width.toFixed(0)} points`),
      ],
      broken: expectThat(
        misses.every((one) => coverageOf(one) >= 0.86),
        'covers >= 86 %',
      ),
    };
  });
  return {
    title: `Interval of a comparison, 90 %: coverage % and width, ${runs} runs`,
    head: ['cars x samples', ...sizes],
    rows,
  };
}

/** Small comparisons of every kind: uneven numbers of samples, falls and rises, ties and none. */
export function drawAnyComparison(variates: Variates): CarSamples[] {
  const shift = 30 * (variates.unit() - 0.5);
  const [sizes, step] = [1 + Math.floor(3 * variates.unit()), variates.chance(0.5) ? 0.1 : 10];
  const draw = (fault: number, by: number) =>
    repeat(
      variates.chance(0.9) ? sizes : 1 + Math.floor(3 * variates.unit()),
      () => Math.round(drawScore(variates, { fault, shift: by }) / step) * step,
    );
  return drawFaults(variates, 1 + Math.floor(7 * variates.unit())).map((fault) => ({
    from: draw(fault, -20),
    to: draw(fault, -20 + shift),
  }));
}

/** How many of so many comparisons say one thing in a word and another by their interval; see `compareSamples`. */
export function countDisagreements(runs: number): number {
  const variates = createVariates(99);
  return repeat(runs, () => {
    const margin = variates.chance(0.5) ? 0 : Math.round(100 * variates.unit()) / 10;
    const compared = compareSamples(drawAnyComparison(variates), { margin, draws });
    if (compared.word === 'nothing-to-compare') return true;
    const { interval, word } = compared;
    const isBelow = interval.upper < -margin;
    const isAbove = interval.lower > margin;
    return (word === 'worse') !== isBelow || (word === 'better') !== isAbove;
  }).filter(Boolean).length;
}

export function sectionOfDisagreements(runs: number): Section {
  const found = countDisagreements(runs);
  return {
    title: 'Word against interval',
    head: ['comparisons', 'disagreements'],
    rows: [{ cells: [String(runs), String(found)], broken: expectThat(found === 0, 'none') }],
  };
}
