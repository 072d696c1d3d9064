import { createHash } from 'node:crypto';
import { type Angle, angles } from '../model/car.ts';

/** Services treat 0 as "no seed", so seeds run from 1; six digits fit every service's range. */
const seedCount = 999_999;

/**
 * Picks a seed for every angle of a series: 1..999999, no two equal.
 *
 * All angles are seeded in one fixed order, so an angle keeps its seed when a run asks for fewer of them, or for another
 * one anew.
 *
 * @param again how often a picture was given up: each time its angle gets a seed that no picture of the series had
 */
export function seriesSeeds(
  session: string,
  again: ReadonlyMap<Angle, number> = new Map(),
): Readonly<Record<Angle, number>> {
  const taken = new Set<number>();
  const take = (text: string) => {
    const seed = firstFree(hashToSeed(text), taken);
    taken.add(seed);
    return seed;
  };
  const seeds = Object.fromEntries(angles.map((angle) => [angle, take(`${session}|${angle}`)]));
  for (const [angle, times] of again)
    for (let time = 1; time <= times; time += 1) seeds[angle] = take(`${session}|${angle}|${time}`);
  return seeds as Record<Angle, number>;
}

function hashToSeed(text: string): number {
  const digest = createHash('sha256').update(text).digest();
  return (digest.readUInt32BE(0) % seedCount) + 1;
}

function firstFree(seed: number, taken: ReadonlySet<number>): number {
  return taken.has(seed) ? firstFree((seed % seedCount) + 1, taken) : seed;
}
