import type { PicturePrint } from '../../model/measures.ts';

/** Bits that differ between two hashes of equal length, 0..256. Throws a RangeError when the lengths differ. */
export function hashDistance(one: string, other: string): number {
  if (one.length !== other.length) {
    throw new RangeError(`Expected hashes of equal length, got ${one.length} and ${other.length} digits`);
  }
  let bits = 0;
  for (let digit = 0; digit < one.length; digit += 8) {
    const apart =
      Number.parseInt(one.slice(digit, digit + 8), 16) ^ Number.parseInt(other.slice(digit, digit + 8), 16);
    bits += countBits(apart);
  }
  return bits;
}

/** Hamming weight of 32 bits; Warren, "Hacker's Delight", 5-1. */
function countBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * Largest distances at which pictures are one and the same (PDQ's own advice for a match), or might be. Edited copies
 * of studio pictures and photographs lie at 0..12, two views of a studio car from 54, two photographs from 72.
 */
const copyDistance = 31;
const nearDistance = 48;

export interface Likeness {
  /** 0 (equal) .. 256, the least of all ways to lay one picture on the other. */
  readonly distance: number;
  /** The way that distance was found. */
  readonly way: 'whole' | 'mirrored' | 'cropped' | 'captioned';
  readonly verdict: 'copy' | 'near' | 'different';
}

/** How near two pictures are: upright, mirrored, one a crop of the other, or with a caption at foot or head. */
export function comparePrints(one: PicturePrint, other: PicturePrint): Likeness {
  const ways = [
    { way: 'whole', distance: hashDistance(one.whole, other.whole) },
    { way: 'mirrored', distance: hashDistance(one.whole, other.mirrored) },
    { way: 'cropped', distance: Math.min(...crops(one, other), ...crops(other, one)) },
    {
      way: 'captioned',
      distance: Math.min(hashDistance(one.upper, other.upper), hashDistance(one.lower, other.lower)),
    },
  ] as const;
  const nearest = ways.reduce((best, next) => (next.distance < best.distance ? next : best));
  return { ...nearest, verdict: judgeDistance(nearest.distance) };
}

function crops(whole: PicturePrint, crop: PicturePrint): number[] {
  return whole.inner.map((inner) => hashDistance(inner, crop.whole));
}

function judgeDistance(distance: number): Likeness['verdict'] {
  if (distance <= copyDistance) return 'copy';
  return distance <= nearDistance ? 'near' : 'different';
}
