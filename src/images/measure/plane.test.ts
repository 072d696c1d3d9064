import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createResampler, type PlaneWindow } from './plane.ts';

const side = fc.integer({ min: 1, max: 24 });

interface Size {
  readonly width: number;
  readonly height: number;
}

function resample(
  values: readonly number[],
  { from, to, window = { left: 0, top: 0, ...from } }: { from: Size; to: Size; window?: PlaneWindow },
): number[] {
  return Array.from(createResampler(from, to, window)(Float32Array.from(values)));
}

describe('resampling', () => {
  test('averages what each new pixel covers, parts of pixels by their share', () => {
    const sizes = { from: { width: 3, height: 1 }, to: { width: 2, height: 1 } };
    expect(resample([0, 30, 60], sizes)).toEqual([10, 50]);
  });

  test('reads a window to parts of pixels', () => {
    const window = { left: 0.5, top: 0, width: 2, height: 1 };
    const sizes = { from: { width: 3, height: 1 }, to: { width: 1, height: 1 } };
    expect(resample([0, 10, 20], { ...sizes, window })).toEqual([10]);
  });

  test('of one plane leaves nothing behind for the next', () => {
    const size = { width: 2, height: 2 };
    const copy = createResampler(size, size, { left: 0, top: 0, ...size });
    copy(Float32Array.of(9, 9, 9, 9));
    expect(Array.from(copy(Float32Array.of(1, 2, 3, 4)))).toEqual([1, 2, 3, 4]);
  });

  test('keeps the mean at every size, also at larger ones', () => {
    fc.assert(
      fc.property(side, side, side, side, fc.integer(), (width, height, toWidth, toHeight, seed) => {
        const values = Array.from(
          { length: width * height },
          (_, index) => Math.abs(Math.sin(seed + index)) * 255,
        );
        const mean = (data: readonly number[]) => data.reduce((sum, value) => sum + value, 0) / data.length;
        const to = { width: toWidth, height: toHeight };
        const resampled = resample(values, { from: { width, height }, to });
        expect(resampled).toHaveLength(toWidth * toHeight);
        expect(mean(resampled)).toBeCloseTo(mean(values), 2);
      }),
    );
  });
});
