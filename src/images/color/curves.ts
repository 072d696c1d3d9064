/** From a channel's value, 0..1, to linear light: 1 is the white of an ordinary picture, and HDR goes beyond. */
export type Curve = (value: number) => number;

/** IEC 61966-2-1. */
export const srgbCurve: Curve = (value) =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

export function gamma(exponent: number): Curve {
  return (value) => value ** exponent;
}

/** What screens show video by (BT.1886), whatever the cameras' curve was; Chromium does. */
const video = gamma(2.4);

/** SMPTE ST 240, as the inverse of what its cameras do. */
const st240: Curve = (value) => (value < 0.0913 ? value / 4 : ((value + 0.1115) / 1.1115) ** (1 / 0.45));

/** Digital cinema, SMPTE ST 428-1. */
const cinema: Curve = (value) => (52.37 / 48) * value ** 2.6;

/** Nits of the white of an ordinary picture within an HDR one; ITU-R BT.2408. */
const hdrWhite = 203;

/** PQ, SMPTE ST 2084: absolute brightness up to 10,000 nits. */
const perceptualQuantizer: Curve = (value) => {
  const root = value ** (32 / 2523);
  const ratio = Math.max(0, root - 107 / 128) / (2413 / 128 - (2392 / 128) * root);
  return (ratio ** (8192 / 1305) * 10_000) / hdrWhite;
};

/** HLG, ARIB STD-B67, on a screen of 1,000 nits and channel by channel: near enough to look at. */
const hybridLogGamma: Curve = (value) => {
  const scene =
    value <= 0.5 ? value ** 2 / 3 : (Math.exp((value - 0.55991073) / 0.17883277) + 0.28466892) / 12;
  return (scene ** 1.2 * 1000) / hdrWhite;
};

/** By their numbers in ITU-T H.273, table 3. */
export const codedCurves: ReadonlyMap<number, Curve> = new Map([
  ...[1, 6, 11, 14, 15].map((code): [number, Curve] => [code, video]),
  [4, gamma(2.2)],
  [5, gamma(2.8)],
  [7, st240],
  [8, gamma(1)],
  [13, srgbCurve],
  [16, perceptualQuantizer],
  [17, cinema],
  [18, hybridLogGamma],
]);

/** Curves whose white is not the brightest there is, by the same numbers. */
export const hdrCurves: ReadonlyMap<number, string> = new Map([
  [16, 'PQ'],
  [18, 'HLG'],
]);
