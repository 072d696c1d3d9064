import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hueOf, type Lab, toHex, toLabPlanes } from './lab.ts';

const channel = fc.integer({ min: 0, max: 255 });

function toLab(red: number, green: number, blue: number): Lab {
  const { lightness, a, b } = toLabPlanes(Uint8Array.of(red, green, blue));
  return [lightness[0] ?? Number.NaN, a[0] ?? Number.NaN, b[0] ?? Number.NaN];
}

describe('Lab', () => {
  // Reference values of sRGB under D65, as colour calculators print them.
  test.each([
    ['white', [255, 255, 255], [100, 0, 0]],
    ['red', [255, 0, 0], [53.2, 80.1, 67.2]],
    ['green', [0, 255, 0], [87.7, -86.2, 83.2]],
    ['blue', [0, 0, 255], [32.3, 79.2, -107.9]],
    ['middle grey', [119, 119, 119], [50, 0, 0]],
  ] as const)('of %s is what the standard gives', (_, [red, green, blue], expected) => {
    const lab = toLab(red, green, blue);
    expected.forEach((value, index) => {
      expect(Math.abs((lab[index] ?? Number.NaN) - value)).toBeLessThan(0.1);
    });
  });

  test('goes back to the colour it came from', () => {
    fc.assert(
      fc.property(channel, channel, channel, (red, green, blue) => {
        const hex = [red, green, blue].map((value) => value.toString(16).padStart(2, '0')).join('');
        expect(toHex(toLab(red, green, blue))).toBe(`#${hex}`);
      }),
    );
  });

  test('outside sRGB is clipped, never malformed', () => {
    const part = fc.double({ min: -200, max: 200, noNaN: true });
    fc.assert(
      fc.property(part, part, part, (lightness, a, b) => {
        expect(toHex([lightness, a, b])).toMatch(/^#[0-9a-f]{6}$/);
      }),
    );
  });

  test('hues turn upwards from 0 to below 360', () => {
    expect([hueOf(1, 0), hueOf(0, 1), hueOf(-1, 0), hueOf(0, -1)]).toEqual([0, 90, 180, 270]);
  });
});
