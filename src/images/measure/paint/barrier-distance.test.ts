import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureBarriers } from './barrier-distance.ts';

/** Ways begin at the first cell. */
function measure(values: readonly number[], width: number): number[] {
  const starts = Uint8Array.from(values, (_, cell) => (cell === 0 ? 1 : 0));
  return [...measureBarriers(Float32Array.from(values), starts, width)];
}

describe('the barrier on the way to a cell', () => {
  test('is the difference between the highest and the lowest on it', () => {
    expect(measure([5, 6, 9, 9, 2], 5)).toEqual([0, 1, 4, 4, 7]);
  });

  test('is that of the best way, not of the straight one', () => {
    // The wall of 9 is passed by below it.
    expect(measure([1, 9, 1, 1, 2, 1], 3)).toEqual([0, 8, 1, 0, 1, 1]);
  });

  test('leads on from any row and column, to the right and to the left', () => {
    expect(measure([0, 3, 0, 8, 3, 0, 0, 0, 0], 3)).toEqual([0, 3, 3, 8, 3, 3, 3, 3, 3]);
  });

  test('is unknown without a start', () => {
    expect([...measureBarriers(new Float32Array(4), new Uint8Array(4), 2)]).toEqual(
      Array.from({ length: 4 }, () => Number.POSITIVE_INFINITY),
    );
  });

  test('is at least the difference from the start, and at most the whole range', () => {
    const picture = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 24, maxLength: 24 });
    fc.assert(
      fc.property(picture, fc.constantFrom(3, 4, 6), (values, width) => {
        const range = Math.max(...values) - Math.min(...values);
        for (const [cell, barrier] of measure(values, width).entries()) {
          expect(barrier).toBeGreaterThanOrEqual(Math.abs((values[cell] ?? 0) - (values[0] ?? 0)));
          expect(barrier).toBeLessThanOrEqual(range);
        }
      }),
    );
  });
});
