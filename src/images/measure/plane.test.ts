import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resample } from './plane.ts';

const side = fc.integer({ min: 1, max: 24 });

function planeOf(width: number, height: number, values: readonly number[]) {
  return { data: Float32Array.from(values), width, height };
}

describe('resampling', () => {
  test('averages what each new pixel covers, parts of pixels by their share', () => {
    expect(Array.from(resample(planeOf(3, 1, [0, 30, 60]), { width: 2, height: 1 }).data)).toEqual([10, 50]);
  });

  test('reads a window to parts of pixels', () => {
    const window = { left: 0.5, top: 0, width: 2, height: 1 };
    expect(Array.from(resample(planeOf(3, 1, [0, 10, 20]), { width: 1, height: 1 }, window).data)).toEqual([
      10,
    ]);
  });

  test('keeps the mean at every size, also at larger ones', () => {
    fc.assert(
      fc.property(side, side, side, side, fc.integer(), (width, height, toWidth, toHeight, seed) => {
        const values = Array.from(
          { length: width * height },
          (_, index) => Math.abs(Math.sin(seed + index)) * 255,
        );
        const mean = (data: ArrayLike<number>) =>
          Array.from(data).reduce((sum, value) => sum + value, 0) / data.length;
        const resampled = resample(planeOf(width, height, values), { width: toWidth, height: toHeight });
        expect(resampled.data).toHaveLength(toWidth * toHeight);
        expect(mean(resampled.data)).toBeCloseTo(mean(values), 2);
      }),
    );
  });
});
