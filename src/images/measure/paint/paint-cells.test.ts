import { expect, test } from 'vitest';
import { halveCells } from './paint-cells.ts';

function halve(lightness: readonly number[], width: number, height: number) {
  const plane = Float32Array.from(lightness);
  const cells = halveCells({ lightness: plane, a: plane, b: plane, width, height });
  return { size: [cells.width, cells.height], means: [...cells.lightness] };
}

test('four cells become their mean, and odd ones at the end are left out', () => {
  expect(halve([1, 3, 9, 5, 7, 9], 3, 2)).toEqual({ size: [1, 1], means: [4] });
  expect(halve([1, 1, 5, 5, 3, 3, 7, 7], 4, 2)).toEqual({ size: [2, 1], means: [2, 6] });
});

test('a single row, column or cell stays what it is', () => {
  expect(halve([4, 8], 2, 1)).toEqual({ size: [1, 1], means: [6] });
  expect(halve([4, 8], 1, 2)).toEqual({ size: [1, 1], means: [6] });
  expect(halve([4], 1, 1)).toEqual({ size: [1, 1], means: [4] });
});
