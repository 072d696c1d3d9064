import { describe, expect, test } from 'vitest';
import { closedPath, openPath, symmetric } from './outline.ts';

describe('an outline', () => {
  test('without rounding is a polygon', () => {
    expect(
      closedPath([
        [0, 0],
        [10, 0],
        [10, 5],
      ]),
    ).toBe('M0 0L10 0L10 5Z');
  });

  test('rounds a corner by the length asked for', () => {
    expect(
      openPath([
        [0, 0],
        [10, 0, 2],
        [10, 10],
      ]),
    ).toBe('M0 0L8 0Q10 0 10 2L10 10');
  });

  test('never rounds past the middle of a side', () => {
    expect(
      openPath([
        [0, 0],
        [10, 0, 99],
        [10, 10],
      ]),
    ).toBe('M0 0L5 0Q10 0 10 5L10 10');
  });

  test('stays where it is when two corners coincide', () => {
    expect(
      closedPath([
        [1, 1, 3],
        [1, 1, 3],
        [4, 1],
      ]),
    ).not.toContain('NaN');
  });

  test('is completed by its mirror image, without doubling the corners on the axis', () => {
    expect(
      symmetric([
        [0, 9],
        [5, 3, 1],
        [0, 0],
      ]),
    ).toEqual([
      [0, 9],
      [5, 3, 1],
      [0, 0],
      [-5, 3, 1],
    ]);
  });
});
