import { z } from 'zod';

/**
 * What a picture was drawn from. Services count to 2^64 - 1: what a JavaScript number does not hold exactly is the text
 * of its digits, so that one seed always is the same value.
 */
export const seedSchema = z.union([z.int(), z.string().regex(/^-?[1-9]\d{15,19}$/)]);
export type Seed = z.infer<typeof seedSchema>;

/** A seed written out; null for what is no whole number of at most 20 digits. */
export function readSeed(digits: string): Seed | null {
  if (!/^-?\d{1,20}$/.test(digits)) return null;
  const seed = Number(digits);
  return Number.isSafeInteger(seed) ? seed : BigInt(digits).toString();
}
