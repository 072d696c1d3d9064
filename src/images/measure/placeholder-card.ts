import type { Samples } from './samples.ts';

/** What tells a "not available" card from a car on a plain backdrop. */
export interface CardSigns {
  /** Share of the picture in the one colour that is most frequent, 0..1. */
  readonly background: number;
  /** Share of the border in that colour, 0..1. */
  readonly border: number;
  /** Share of all that is not background in its four most frequent tones of 32, 0..1: letters have few, cars many. */
  readonly fewTones: number;
}

/** A pixel within this of the background in every channel belongs to it: JPEG's ringing stays inside. */
const tolerance = 10;
const countedTones = 4;

/** Reads the signs from a picture's sampled pixels. */
export function readCardSigns({ colors, columns, rows }: Samples): CardSigns {
  const background = findBackground(colors);
  const tones = new Float64Array(32);
  let [plain, border, plainBorder] = [0, 0, 0];
  for (let index = 0; index < colors.length; index += 1) {
    const color = colors[index] ?? 0;
    const column = index % columns;
    const isBorder =
      column === 0 || column === columns - 1 || index < columns || index >= (rows - 1) * columns;
    const isPlain = isNear(color, background);
    if (isPlain) plain += 1;
    if (isBorder) border += 1;
    if (isPlain && isBorder) plainBorder += 1;
    const tone = toneOf(color);
    if (!isPlain) tones[tone] = (tones[tone] ?? 0) + 1;
  }
  return { background: plain / colors.length, border: plainBorder / border, fewTones: shareOfLargest(tones) };
}

/** The middle of the fullest bin of 5 bits per channel. */
function findBackground(colors: Uint32Array): number {
  const counts = new Uint32Array(1 << 15);
  let fullest = 0;
  for (const color of colors) {
    const bin = ((color >> 9) & 0x7c00) | ((color >> 6) & 0x3e0) | ((color >> 3) & 0x1f);
    counts[bin] = (counts[bin] ?? 0) + 1;
    if ((counts[bin] ?? 0) > (counts[fullest] ?? 0)) fullest = bin;
  }
  return (((fullest & 0x7c00) << 9) | ((fullest & 0x3e0) << 6) | ((fullest & 0x1f) << 3)) + 0x040404;
}

function isNear(one: number, other: number): boolean {
  return (
    Math.abs((one >> 16) - (other >> 16)) <= tolerance &&
    Math.abs(((one >> 8) & 255) - ((other >> 8) & 255)) <= tolerance &&
    Math.abs((one & 255) - (other & 255)) <= tolerance
  );
}

/** 0..31, dark to bright. */
function toneOf(color: number): number {
  return ((color >> 16) + 2 * ((color >> 8) & 255) + (color & 255)) >> 5;
}

function shareOfLargest(tones: Float64Array): number {
  const total = tones.reduce((sum, count) => sum + count, 0);
  const largest = Float64Array.from(tones).sort().subarray(-countedTones);
  return total === 0 ? 0 : largest.reduce((sum, count) => sum + count, 0) / total;
}
