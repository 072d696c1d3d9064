import { createHash } from 'node:crypto';
import type { Stratum } from '../../model/feed.ts';
import { createSeededRandom } from '../../statistics/random.ts';
import { seedOf } from '../../statistics/shuffle.ts';

/** Something of a kind, told from its like by a key that does not depend on where it stands. */
export interface Pickable {
  /** What its kind is told by. */
  readonly values: readonly string[];
  readonly key: string;
}

export interface Picked<Item> {
  /** In the order in which they came. */
  readonly items: readonly Item[];
  readonly strata: readonly Stratum[];
  readonly left: { readonly strata: number; readonly cars: number };
}

/**
 * Picks so many that every item is as likely to be among them as any other, and every kind has its share, to the next whole
 * number up or down: all stand in a row, kind by kind and in each as chance has it, and every so manieth is taken from a start
 * drawn at random (systematic sampling; W. G. Cochran, Sampling Techniques, 3rd ed., 1977, chapter 8). The same seed picks the
 * same ones, in whatever order they come.
 */
export function pickCars<Item extends Pickable>(
  items: readonly Item[],
  { count, seed }: { readonly count: number; readonly seed: string },
): Picked<Item> {
  const row = lineUp(items, seed);
  const step = Math.max(1, items.length / count);
  const start = createSeededRandom(seedOf('start', seed))() * step;
  const places = Array.from({ length: Math.min(count, items.length) }, (_, index) =>
    Math.floor(start + index * step),
  );
  const chosen = new Set(places.flatMap((place) => row[Math.min(place, row.length - 1)] ?? []));
  const strata = countStrata(items, chosen);
  const none = strata.filter(({ picked }) => picked === 0);
  return {
    items: items.filter((item) => chosen.has(item)),
    strata: strata.filter(({ picked }) => picked > 0),
    left: { strata: none.length, cars: none.reduce((sum, { cars }) => sum + cars, 0) },
  };
}

function lineUp<Item extends Pickable>(items: readonly Item[], seed: string): Item[] {
  const ranked = items.map((item) => ({ item, kind: kindOf(item), rank: rankOf(item.key, seed) }));
  ranked.sort((one, other) => compareText(one.kind, other.kind) || compareText(one.rank, other.rank));
  return ranked.map(({ item }) => item);
}

/** As spelled, but for capitals. */
function kindOf({ values }: Pickable): string {
  return JSON.stringify(values.map((value) => value.toLowerCase()));
}

function rankOf(key: string, seed: string): string {
  return createHash('sha256')
    .update(JSON.stringify([seed, key]))
    .digest('hex');
}

function countStrata<Item extends Pickable>(items: readonly Item[], chosen: ReadonlySet<Item>): Stratum[] {
  const strata = new Map<string, { values: string[]; cars: number; picked: number }>();
  for (const item of items) {
    const stratum = strata.get(kindOf(item)) ?? { values: [...item.values], cars: 0, picked: 0 };
    strata.set(kindOf(item), stratum);
    stratum.cars += 1;
    stratum.picked += chosen.has(item) ? 1 : 0;
  }
  return [...strata].sort(([one], [other]) => compareText(one, other)).map(([, stratum]) => stratum);
}

/** By code units: the same on every machine, whatever its language. */
function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
