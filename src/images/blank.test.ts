import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findBlankness } from './blank.ts';

/** Straight from the definition. */
function largestSd(data: Uint8Array): number {
  const sds = [0, 1, 2].map((channel) => {
    const values = [...data].filter((_, index) => index % 3 === channel);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  });
  return Math.max(...sds);
}

function imageOf(bytes: Uint8Array) {
  const pixels = Math.floor(bytes.length / 3);
  return { data: Buffer.from(bytes.subarray(0, pixels * 3)), width: pixels, height: 1 };
}

describe('a picture is blank', () => {
  test('when no channel deviates by the limit, and by how much is told', () => {
    const bytes = fc.uint8Array({ minLength: 3, maxLength: 400, min: 90, max: 130 });
    fc.assert(
      fc.property(bytes, fc.double({ min: 1, max: 20, noNaN: true }), (some, limit) => {
        const image = imageOf(some);
        const sd = largestSd(image.data);
        fc.pre(Math.abs(sd - limit) > 1e-6);
        const found = findBlankness(image, limit);
        if (sd < limit) expect(found).toBeCloseTo(sd, 8);
        else expect(found).toBeNull();
      }),
    );
  });

  test('not when a single channel varies, wherever in the picture', () => {
    const image = imageOf(new Uint8Array(3 * 64 * 48).fill(120));
    image.data.forEach((_, index) => {
      if (index % 3 === 2 && index > image.data.length / 2) image.data[index] = 220;
    });
    expect(findBlankness(image, 8)).toBeNull();
    expect(findBlankness(imageOf(new Uint8Array(3 * 64 * 48).fill(120)), 8)).toBe(0);
  });
});
