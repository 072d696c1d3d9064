import { expect, test } from 'vitest';
import { splitInTwo } from './split-in-two.ts';

function split(...values: number[]) {
  const { low, high } = splitInTwo(Float32Array.from(values));
  return [Math.round(low), Math.round(high)];
}

test('two heaps are parted between them', () => {
  expect(split(1, 2, 3, 40, 41, 42)).toEqual([2, 41]);
});

test('a small heap is one too', () => {
  expect(split(1, 1, 1, 1, 1, 1, 1, 50)).toEqual([1, 50]);
});

test('equal numbers are one heap', () => {
  expect(split(7, 7, 7)).toEqual([7, 7]);
  expect(split(0, 0)).toEqual([0, 0]);
});
