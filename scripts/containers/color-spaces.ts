import { type Curve, codedCurves, gamma } from '../../src/images/color/curves.ts';
import { apply, invert, type Vector } from '../../src/images/color/matrix.ts';
import {
  codedPrimaries,
  matrixToSrgb,
  type Primaries,
  srgbPrimaries,
} from '../../src/images/color/primaries.ts';
import type { PixelImage } from '../../src/images/measure/pixel-image.ts';

/** A way to write colours down as numbers. */
export interface ColorSpace {
  readonly primaries: Primaries;
  readonly curve: Curve;
  /** Its curve as an ICC parametric one (ICC.1:2022, 10.18): a gamma, or gamma and the four numbers of a linear foot. */
  readonly parameters: readonly number[];
}

const srgbParameters = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045];
const srgbCurve = curveOf(13);
const p3 = primariesOf(12);

export const srgb: ColorSpace = { primaries: srgbPrimaries, curve: srgbCurve, parameters: srgbParameters };
export const displayP3: ColorSpace = { primaries: p3, curve: srgbCurve, parameters: srgbParameters };
export const linear: ColorSpace = power(srgbPrimaries, 1);
/** Adobe RGB (1998). */
export const adobeRgb: ColorSpace = power(
  { red: [0.64, 0.33], green: [0.21, 0.71], blue: [0.15, 0.06], white: [0.3127, 0.329] },
  563 / 256,
);
/** ISO 22028-2, with a plain gamma as its profiles have. */
export const proPhoto: ColorSpace = power(
  { red: [0.7347, 0.2653], green: [0.1596, 0.8404], blue: [0.0366, 0.0001], white: [0.3457, 0.3585] },
  1.8,
);

/** sRGB's or other primaries with a plain gamma. */
export function power(primaries: Primaries, exponent: number): ColorSpace {
  return { primaries, curve: gamma(exponent), parameters: [exponent] };
}

/** By numbers of ITU-T H.273; no profile is made of such a one. */
export function coded(primaries: number, transfer: number): ColorSpace {
  return { primaries: primariesOf(primaries), curve: curveOf(transfer), parameters: [] };
}

function primariesOf(code: number): Primaries {
  return codedPrimaries.get(code) ?? srgbPrimaries;
}

function curveOf(code: number): Curve {
  return codedCurves.get(code) ?? gamma(2.2);
}

/** The numbers, 0..1, that stand for the colours of sRGB pixels in another space; three a pixel, clipped. */
export function toSpace({ data }: Pick<PixelImage, 'data'>, { primaries, curve }: ColorSpace): Float64Array {
  const toSrgb = matrixToSrgb(primaries);
  const fromSrgb = toSrgb && invert(toSrgb);
  if (!fromSrgb) throw new Error('Expected primaries that span a space');
  const lights = Float64Array.from({ length: 256 }, (_, value) => srgbCurve(value / 255));
  const encode = invertCurve(curve);
  const numbers = new Float64Array(data.length);
  const lightAt = (index: number) => lights[data[index] ?? 0] ?? 0;
  for (let at = 0; at < data.length; at += 3) {
    const light: Vector = [lightAt(at), lightAt(at + 1), lightAt(at + 2)];
    numbers.set(apply(fromSrgb, light).map(encode), at);
  }
  return numbers;
}

/** What value of 0..1 stands for a light, by halving. */
function invertCurve(curve: Curve): (light: number) => number {
  return (light) => {
    let [low, high] = [0, 1];
    for (let step = 0; step < 24; step += 1) {
      const middle = (low + high) / 2;
      if (curve(middle) < light) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  };
}
