import type { Samples } from './samples.ts';

/** What tells a "not available" card from a car on a plain backdrop. */
export interface CardSigns {
  /** Share of the picture in the one colour that is most frequent, 0..1. */
  readonly background: number;
  /** Share of the border in that colour, 0..1. */
  readonly border: number;
  /** Share of all that is not background that lies well inside it, 0..1: strokes have no inside, bodies do. */
  readonly solid: number;
}

/** A pixel within this of the background in every channel belongs to it: JPEG's ringing stays inside. */
const tolerance = 10;
/** Samples to each side that must be no background: 1 % of the long side. */
const reach = 2;

/** Reads the signs from a picture's sampled pixels. */
export function readCardSigns({ colors, columns }: Samples): CardSigns {
  const background = findBackground(colors);
  const plain = new Uint8Array(colors.length);
  for (let index = 0; index < colors.length; index += 1) {
    plain[index] = isNear(colors[index] ?? 0, background) ? 1 : 0;
  }
  return {
    background: shareOfOnes(plain),
    border: shareOfBorder(plain, columns),
    solid: measureSolidity(plain, columns),
  };
}

function shareOfOnes(marks: ArrayLike<number>): number {
  let ones = 0;
  for (let index = 0; index < marks.length; index += 1) ones += marks[index] ?? 0;
  return ones / Math.max(1, marks.length);
}

function shareOfBorder(plain: Uint8Array, columns: number): number {
  const last = plain.length - columns;
  const border: number[] = [...plain.subarray(0, columns), ...plain.subarray(last)];
  for (let start = 0; start < last; start += columns) {
    border.push(plain[start] ?? 0, plain[start + columns - 1] ?? 0);
  }
  return shareOfOnes(border);
}

function measureSolidity(plain: Uint8Array, columns: number): number {
  const margin = reach * columns;
  // Beyond the first and last rows nothing is known, so nothing there has an inside.
  let [figure, inside] = [0, 0];
  for (let index = 0; index < plain.length; index += 1) {
    if (plain[index] === 1) continue;
    figure += 1;
    if (index < margin || index >= plain.length - margin) continue;
    const across = plain[index - reach] === 0 && plain[index + reach] === 0;
    const along = plain[index - margin] === 0 && plain[index + margin] === 0;
    if (across && along) inside += 1;
  }
  return figure === 0 ? 0 : inside / figure;
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
