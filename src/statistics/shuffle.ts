import { createHash } from 'node:crypto';
import { createSeededRandom } from './random.ts';

/** The same whole number for the same words, 0..2^31 - 1: services take no larger seeds. */
export function seedOf(...words: readonly (string | number)[]): number {
  return createHash('sha256').update(JSON.stringify(words)).digest().readUInt32BE() >>> 1;
}

/** In another order, every one as likely (Fisher and Yates); equal seeds give equal orders. */
export function shuffle<T>(items: readonly T[], seed: number): T[] {
  const random = createSeededRandom(seed);
  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const moved = shuffled[last] as T;
    shuffled[last] = shuffled[other] as T;
    shuffled[other] = moved;
  }
  return shuffled;
}
