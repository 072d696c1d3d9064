import { expect, test } from 'vitest';
import { type Lab, toLabPlanes } from '../lab.ts';
import { okHueOf } from './oklab.ts';

function labOf(hex: number): Lab {
  const { lightness, a, b } = toLabPlanes(Uint8Array.of(hex >> 16, (hex >> 8) & 255, hex & 255));
  return [lightness[0] ?? Number.NaN, a[0] ?? Number.NaN, b[0] ?? Number.NaN];
}

// As CSS Color 4 converters give them.
test.each([
  ['red', 0xff0000, 29.2],
  ['yellow', 0xffff00, 109.8],
  ['green', 0x008000, 142.5],
  ['blue', 0x0000ff, 264.1],
  ['navy', 0x000080, 264.1],
  ['purple', 0x800080, 328.4],
])('the Oklab hue of %s is that of the standard', (_, hex, hue) => {
  expect(Math.abs(okHueOf(labOf(hex)) - hue)).toBeLessThan(0.5);
});
