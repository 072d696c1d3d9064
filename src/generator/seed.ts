import { createHash } from 'node:crypto';
import { type Angle, angles } from '../model/car.ts';

/** Services treat 0 as "no seed", so seeds run from 1; six digits fit every service's range. */
const seedCount = 999_999;

/**
 * Picks a seed for every angle of a series: 1..999999, no two equal.
 *
 * All angles are seeded in one fixed order, so an angle keeps its seed when a run asks for fewer of them.
 */
export function seriesSeeds(session: string): Readonly<Record<Angle, number>> {
  const taken = new Set<number>();
  const entries = angles.map((angle) => {
    const seed = firstFree(hashToSeed(session, angle), taken);
    taken.add(seed);
    return [angle, seed] as const;
  });
  return Object.fromEntries(entries) as Record<Angle, number>;
}

function hashToSeed(session: string, angle: Angle): number {
  const digest = createHash('sha256').update(`${session}|${angle}`).digest();
  return (digest.readUInt32BE(0) % seedCount) + 1;
}

function firstFree(seed: number, taken: ReadonlySet<number>): number {
  return taken.has(seed) ? firstFree((seed % seedCount) + 1, taken) : seed;
}
