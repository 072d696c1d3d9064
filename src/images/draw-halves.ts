import { loadSharp } from './load-sharp.ts';

const side = 256;

/** Colours that nobody takes for one another, by their plain names. */
export const halfColors = {
  red: [220, 20, 20],
  green: [20, 150, 40],
  blue: [20, 40, 220],
  yellow: [250, 220, 20],
  black: [0, 0, 0],
  white: [255, 255, 255],
} as const;
export type HalfColor = keyof typeof halfColors;

/** Draws a JPEG of 256 pixels a side: its left half of one colour, its right half of another. */
export async function drawHalves(left: HalfColor, right: HalfColor): Promise<Buffer> {
  const sharp = await loadSharp();
  const row = Buffer.from([
    ...Array.from({ length: side / 2 }, () => halfColors[left]).flat(),
    ...Array.from({ length: side / 2 }, () => halfColors[right]).flat(),
  ]);
  const pixels = Buffer.concat(Array.from({ length: side }, () => row));
  return sharp(pixels, { raw: { width: side, height: side, channels: 3 } })
    .jpeg({ quality: 90 })
    .toBuffer();
}
