import { describe, expect, test } from 'vitest';
import { codedCurves, hdrCurves } from './curves.ts';
import { apply, invert } from './matrix.ts';
import { codedPrimaries, matrixToSrgb, srgbPrimaries } from './primaries.ts';

const near = (wanted: readonly number[]) => wanted.map((value) => expect.closeTo(value, 3));

test('sRGB stays as it is', () => {
  const [red, green, blue] = matrixToSrgb(srgbPrimaries) ?? [];
  expect([red, green, blue]).toEqual([near([1, 0, 0]), near([0, 1, 0]), near([0, 0, 1])]);
});

test('the red of Display P3 lies beyond that of sRGB', () => {
  const p3 = codedPrimaries.get(12);
  // As in CSS Color 4: color(display-p3 1 0 0) is color(srgb-linear 1.22494 -0.04206 -0.01964).
  expect(
    p3 &&
      apply(
        matrixToSrgb(p3) ?? [
          [0, 0, 0],
          [0, 0, 0],
          [0, 0, 0],
        ],
        [1, 0, 0],
      ),
  ).toEqual(near([1.22494, -0.04206, -0.01964]));
});

test.each([...codedPrimaries])('white of the primaries numbered %i is white', (_code, primaries) => {
  const matrix = matrixToSrgb(primaries);
  expect(matrix && apply(matrix, [1, 1, 1])).toEqual(near([1, 1, 1]));
});

test('primaries in one place span no colours, and a matrix of them has no inverse', () => {
  const place = [0.3, 0.3] as const;
  expect(matrixToSrgb({ red: place, green: place, blue: place, white: place })).toBeNull();
  expect(
    invert([
      [1, 2, 3],
      [2, 4, 6],
      [0, 0, 1],
    ]),
  ).toBeNull();
});

describe.each([...codedCurves])('the curve numbered %i', (code, curve) => {
  test('begins at black and rises', () => {
    expect(curve(0)).toBeCloseTo(0);
    const lights = Array.from({ length: 101 }, (_, step) => curve(step / 100));
    expect(lights.every((light, step) => step === 0 || light > (lights[step - 1] ?? 0))).toBe(true);
  });

  test('ends at white, or beyond where it is HDR or cinema', () => {
    const end = curve(1);
    if (hdrCurves.has(code)) expect(end).toBeGreaterThan(4);
    else if (code !== 17) expect(end).toBeCloseTo(1);
  });
});
