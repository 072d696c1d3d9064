import { lowestP } from '../../src/statistics/lowest-p.ts';
import { fewestFalls, pooledSpread, smallestPromise } from '../../src/statistics/plan-promise.ts';
import { sum } from '../../src/statistics/sum.ts';
import { swapTest } from '../../src/statistics/swap-test.ts';
import { type Size, toSize } from './score-models.ts';
import { expectThat, percent, type Row, repeat, type Section, shareOf } from './section.ts';
import { createVariates, type Variates } from './variates.ts';
import { draws } from './word-sections.ts';

/** What a sample strays from the score of its car, in points; `fault` is the car's chance of one. */
type Noise = (variates: Variates, fault: number) => number;

const fault = (v: Variates) => -20 - 40 * v.unit();
const noises: Readonly<Record<string, Noise>> = {
  'normal, spread 8': (v) => 8 * v.normal(),
  'ceiling with faults': (v, chance) => (v.chance(chance) ? fault(v) : 0),
  'rare faults, 1 in 20': (v) => (v.chance(0.05) ? fault(v) : 0),
};

/** How often a fall as great as was promised after a first run is found, 0..1, and the promise on average, in points. */
export function measurePromise(noise: Noise, { cars, samples }: Size, runs: number) {
  const variates = createVariates(cars + samples);
  const tries = repeat(runs, () => {
    const chances = repeat(cars, () => variates.beta(0.5, 2));
    const take = (shift: number) =>
      chances.map((chance) => repeat(samples, () => 90 + noise(variates, chance) + shift));
    const promise = smallestPromise({ cars, samples, spread: pooledSpread(take(0)) ?? 0 }) ?? Number.NaN;
    const [before, after] = [take(0), take(-promise)];
    const pairs = before.map((from, car) => ({ from, to: after[car] ?? [] }));
    return { promise, isFound: swapTest(pairs, { draws }).tailsAt(0).fall <= 0.05 };
  });
  return {
    found: shareOf(tries, ({ isFound }) => isFound),
    promise: sum(tries.map(({ promise }) => promise)) / runs,
  };
}

export function sectionOfPromises(runs: number): Section {
  const sizes = ['5x2', '5x3', '5x5', '8x2', '8x3', '20x2', '20x3'];
  const rows = Object.entries(noises).map(([name, noise]): Row => {
    const found = sizes.map((size) => measurePromise(noise, toSize(size), runs));
    return {
      cells: [name, ...found.map((one) => `${percent(one.found, 0)}, ${one.promise.toFixed(1)} points`)],
      broken: expectThat(
        found.every((one) => one.found >= 0.8),
        'found in 80-100 %',
      ),
    };
  });
  return {
    title: `The smallest change a plan promises to find: found %, promise, ${runs} runs`,
    head: ['scores', ...sizes],
    rows,
  };
}

/** What can be said before any run. */
export function sectionOfReach(): Section {
  const cars = [1, 2, 3, 4, 5, 6, 8, 10, 12, 20, 50];
  const samples = [1, 2, 3, 5];
  const least = (size: Size) => smallestPromise({ ...size, spread: 0 })?.toFixed(1) ?? '-';
  return {
    title:
      'Before any run: lowest p (least promise in points); how many of the cars must fall, one sample each',
    head: ['cars', ...samples.map((count) => `${count} samples`), 'must fall'],
    rows: cars.map((count): Row => {
      const cells = samples.map((each) => {
        const size = { cars: count, samples: each };
        return `${lowestP(count, each).toPrecision(2)} (${least(size)})`;
      });
      return { cells: [String(count), ...cells, String(fewestFalls(count) ?? '-')], broken: [] };
    }),
  };
}
