import type { PixelImage } from './pixel-image.ts';

/** About as many pixels are looked at along the long side. */
const samplesAcross = 200;

/** Every so-many-th pixel as 0xrrggbb, row by row: single pixels, because averages would invent tones. */
export interface Samples {
  readonly colors: Int32Array;
  readonly columns: number;
  readonly rows: number;
}

export function takeSamples({ data, width, height }: PixelImage): Samples {
  const step = Math.max(1, Math.round(Math.max(width, height) / samplesAcross));
  const [columns, rows] = [Math.ceil(width / step), Math.ceil(height / step)];
  const colors = new Int32Array(columns * rows);
  for (let row = 0, index = 0; row < rows; row += 1) {
    let at = row * step * width * 3;
    for (let column = 0; column < columns; column += 1, index += 1, at += step * 3) {
      colors[index] = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
    }
  }
  return { colors, columns, rows };
}

export interface ColorSpread {
  /** Standard deviation of the channel that varies most, 0..127.5. */
  readonly deviation: number;
  /** Mean of all channels, 0..255. */
  readonly brightness: number;
}

/** How bright the sampled pixels are, and how much they differ. */
export function measureSpread({ colors }: Samples): ColorSpread {
  const channels = [16, 8, 0].map((shift) => measureChannel(colors, shift));
  return {
    deviation: Math.max(...channels.map(({ deviation }) => deviation)),
    brightness: channels.reduce((sum, { mean }) => sum + mean, 0) / channels.length,
  };
}

/** Sums of squared bytes stay below 2^31, where whole numbers are quickest, for this many. */
const samplesPerSum = 32_768;

function measureChannel(colors: Int32Array, shift: number) {
  let [sum, squares] = [0, 0];
  for (let start = 0; start < colors.length; start += samplesPerSum) {
    const end = Math.min(colors.length, start + samplesPerSum);
    let [partSum, partSquares] = [0, 0];
    for (let index = start; index < end; index += 1) {
      const value = ((colors[index] ?? 0) >> shift) & 255;
      partSum = (partSum + value) | 0;
      partSquares = (partSquares + value * value) | 0;
    }
    sum += partSum;
    squares += partSquares;
  }
  const mean = sum / Math.max(1, colors.length);
  return { mean, deviation: Math.sqrt(Math.max(0, squares / Math.max(1, colors.length) - mean * mean)) };
}
