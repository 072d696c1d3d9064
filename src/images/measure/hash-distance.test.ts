import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePrints, hashDistance } from './hash-distance.ts';

const hash = fc
  .array(fc.constantFrom(...'0123456789abcdef'), { minLength: 64, maxLength: 64 })
  .map((digits) => digits.join(''));
const zero = '0'.repeat(64);
const ones = 'f'.repeat(64);
/** Alternating bits, far from both. */
const fives = '5'.repeat(64);

/** A hash with this many bits set. */
function bits(count: number): string {
  return BigInt(`0b${'1'.repeat(count)}${'0'.repeat(256 - count)}`)
    .toString(16)
    .padStart(64, '0');
}

function printOf(whole: string, rest: Partial<Parameters<typeof comparePrints>[0]> = {}) {
  return { whole, mirrored: fives, inner: [], upper: whole, lower: whole, ...rest };
}

describe('hash distance', () => {
  test('counts the bits that differ', () => {
    expect(hashDistance(zero, ones)).toBe(256);
    expect(hashDistance(zero, `${'0'.repeat(63)}3`)).toBe(2);
  });

  test('is a distance: none to itself, the same both ways, no shorter by a detour', () => {
    fc.assert(
      fc.property(hash, hash, hash, (one, other, third) => {
        expect(hashDistance(one, one)).toBe(0);
        expect(hashDistance(one, other)).toBe(hashDistance(other, one));
        expect(hashDistance(one, other)).toBeLessThanOrEqual(
          hashDistance(one, third) + hashDistance(third, other),
        );
      }),
    );
  });

  test('refuses hashes of different lengths', () => {
    expect(() => hashDistance('00', '0')).toThrow(RangeError);
  });
});

describe('comparing prints', () => {
  test.each([
    [31, 'copy'],
    [32, 'near'],
    [48, 'near'],
    [49, 'different'],
  ])('calls a distance of %i %s', (count, verdict) => {
    expect(comparePrints(printOf(zero), printOf(bits(count)))).toMatchObject({ distance: count, verdict });
  });

  test.each([
    ['whole', printOf(ones), printOf(ones)],
    ['mirrored', printOf(ones), printOf(zero, { mirrored: ones })],
    ['cropped', printOf(zero, { inner: [ones] }), printOf(ones)],
    ['cropped', printOf(ones), printOf(zero, { inner: [fives, ones] })],
    ['captioned', printOf(zero, { lower: fives }), printOf(ones, { upper: ones, lower: fives })],
  ] as const)('finds a %s copy', (way, one, other) => {
    expect(comparePrints(one, other)).toEqual({ way, distance: 0, verdict: 'copy' });
  });
});
