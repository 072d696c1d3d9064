import { apply, chain, diagonal, fromColumns, invert, type Matrix, scale, type Vector } from './matrix.ts';

/** A colour by its CIE 1931 chromaticity. */
export type Chromaticity = readonly [x: number, y: number];

/** What the three channels of a picture stand for, and which white they add up to. */
export interface Primaries {
  readonly red: Chromaticity;
  readonly green: Chromaticity;
  readonly blue: Chromaticity;
  readonly white: Chromaticity;
}

const d65: Chromaticity = [0.3127, 0.329];
const whiteC: Chromaticity = [0.31, 0.316];
const smpteC = { red: [0.63, 0.34], green: [0.31, 0.595], blue: [0.155, 0.07], white: d65 } as const;

/** Those of sRGB, ITU-R BT.709. */
export const srgbPrimaries: Primaries = {
  ...{ red: [0.64, 0.33], green: [0.3, 0.6], blue: [0.15, 0.06], white: d65 },
};

/** By their numbers in ITU-T H.273, table 2. */
export const codedPrimaries: ReadonlyMap<number, Primaries> = new Map<number, Primaries>([
  [1, srgbPrimaries],
  [4, { red: [0.67, 0.33], green: [0.21, 0.71], blue: [0.14, 0.08], white: whiteC }],
  [5, { red: [0.64, 0.33], green: [0.29, 0.6], blue: [0.15, 0.06], white: d65 }],
  [6, smpteC],
  [7, smpteC],
  [8, { red: [0.681, 0.319], green: [0.243, 0.692], blue: [0.145, 0.049], white: whiteC }],
  [9, { red: [0.708, 0.292], green: [0.17, 0.797], blue: [0.131, 0.046], white: d65 }],
  [10, { red: [1, 0], green: [0, 1], blue: [0, 0], white: [1 / 3, 1 / 3] }],
  [11, { red: [0.68, 0.32], green: [0.265, 0.69], blue: [0.15, 0.06], white: [0.314, 0.351] }],
  [12, { red: [0.68, 0.32], green: [0.265, 0.69], blue: [0.15, 0.06], white: d65 }],
  [22, { red: [0.63, 0.34], green: [0.295, 0.605], blue: [0.155, 0.077], white: d65 }],
]);

/** Linear light of sRGB from CIE XYZ under D65; IEC 61966-2-1. */
const srgbFromXyz: Matrix = [
  [3.2404542, -1.5371385, -0.4985314],
  [-0.969266, 1.8760108, 0.041556],
  [0.0556434, -0.2040259, 1.0572252],
];
const srgbWhite: Vector = [0.95047, 1, 1.08883];

/** The cone responses that one white is taken for another by; K. Lam, 1985, as in the ICC specification. */
const bradford: Matrix = [
  [0.8951, 0.2664, -0.1614],
  [-0.7502, 1.7135, 0.0367],
  [0.0389, -0.0685, 1.0296],
];

/** The matrix from linear light in these primaries to linear sRGB, white to white; null where they span no colours. */
export function matrixToSrgb({ red, green, blue, white }: Primaries): Matrix | null {
  const channels = fromColumns(toXyz(red), toXyz(green), toXyz(blue));
  const [toChannels, fromBradford] = [invert(channels), invert(bradford)];
  if (toChannels === null || fromBradford === null || white[1] <= 0) return null;
  const source = scale(toXyz(white), 1 / white[1]);
  // So much of each that together they are the white.
  const weights = diagonal(apply(toChannels, source));
  const [to, from] = [apply(bradford, srgbWhite), apply(bradford, source)];
  const adapt = diagonal([to[0] / from[0], to[1] / from[1], to[2] / from[2]]);
  return chain(srgbFromXyz, fromBradford, adapt, bradford, channels, weights);
}

/** Of some brightness. */
function toXyz([x, y]: Chromaticity): Vector {
  return [x, y, 1 - x - y];
}
