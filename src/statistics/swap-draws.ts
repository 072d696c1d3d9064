import { createSeededRandom } from './random.ts';
import { sum } from './sum.ts';
import type { SwapPool } from './swap-pool.ts';

/** Any number does, as long as it is always the same: the same scores, the same word. */
const seed = 19_370_511;

const [fewestDraws, mostDraws] = [10_000, 100_000];
/** Samples picked over all draws: a second or less. */
const mostPicks = 20_000_000;

/**
 * How many swaps are drawn, an even number: 100,000, by which a p of .05 is right to .0007 in two of three cases, and fewer
 * for hundreds of cars and more; of 10,000 it is right to .0022.
 */
export function countDraws(pools: readonly SwapPool[]): number {
  const picks = sum(pools.map(({ picked }) => picked));
  const affordable = 2 * Math.floor(mostPicks / (2 * Math.max(picks, 1)));
  return Math.max(fewestDraws, Math.min(mostDraws, affordable));
}

/**
 * What drawn swaps add to the change seen, for several measures of the same samples: one column a measure, one row a
 * swap, the first row what was seen. Every draw is followed by its mirror image, so that B against A says of a rise
 * what A against B says of a fall.
 *
 * @param columns of each measure the pools of all cars; all measures have the same samples
 * @param draws an even number
 */
export function drawExcesses(columns: readonly (readonly SwapPool[])[], draws: number): Float64Array[] {
  const random = createSeededRandom(seed);
  const excesses = columns.map(() => new Float64Array(draws + 1));
  const cars = columns[0]?.length ?? 0;
  for (let car = 0; car < cars; car += 1) {
    const measures = columns.flatMap((pools, column) => toMeasure(pools[car], excesses[column]) ?? []);
    addDraws(measures, random);
  }
  return excesses;
}

/** One car's samples of one measure, weighted. */
interface Measure {
  readonly picked: number;
  /** What picking a sample adds to a draw, and to its mirror image. */
  readonly values: Float64Array;
  readonly mirrored: Float64Array;
  /** What the sums of both are counted from. */
  readonly seen: number;
  readonly mirroredSeen: number;
  readonly excesses: Float64Array;
}

function toMeasure(pool: SwapPool | undefined, excesses: Float64Array | undefined): Measure | null {
  if (!pool || !excesses) return null;
  const { picked, weight, tenths } = pool;
  const values = Float64Array.from(tenths, (value) => weight * value);
  const seen = sum([...values.subarray(0, picked)]);
  // Sides of unequal size cannot change places: there the same samples are picked again.
  if (tenths.length !== 2 * picked) {
    return { picked, values, mirrored: values, seen, mirroredSeen: seen, excesses };
  }
  const mirrored = values.map((_, place) => -(values[(place + picked) % values.length] ?? 0));
  return { picked, values, mirrored, seen, mirroredSeen: -sum([...values.subarray(picked)]), excesses };
}

function addDraws(measures: readonly Measure[], random: () => number): void {
  const [first] = measures;
  if (!first) return;
  const order = Uint32Array.from(first.values, (_, place) => place);
  for (let row = 1; row < first.excesses.length; row += 2) {
    shuffleFirst(order, first.picked, random);
    for (const measure of measures) addDraw(measure, order, row);
  }
}

/** Puts a random choice of samples first: the beginning of R. Durstenfeld's shuffle, Algorithm 235, 1964. */
function shuffleFirst(order: Uint32Array, picked: number, random: () => number): void {
  for (let place = 0; place < picked; place += 1) {
    const other = place + Math.floor(random() * (order.length - place));
    const kept = order[place] ?? 0;
    order[place] = order[other] ?? 0;
    order[other] = kept;
  }
}

function addDraw(measure: Measure, order: Uint32Array, row: number): void {
  const { picked, values, mirrored, excesses } = measure;
  let [once, again] = [-measure.seen, -measure.mirroredSeen];
  for (let place = 0; place < picked; place += 1) {
    const sample = order[place] ?? 0;
    once += values[sample] ?? 0;
    again += mirrored[sample] ?? 0;
  }
  excesses[row] = (excesses[row] ?? 0) + once;
  excesses[row + 1] = (excesses[row + 1] ?? 0) + again;
}
