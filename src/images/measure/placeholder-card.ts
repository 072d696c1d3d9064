import type { Samples } from './samples.ts';

/**
 * Cards: 0.93 and more of one colour, strokes solid to 0.18, to 0.41 where JPEG smears a strong colour. Cars cut out
 * on white: 0.72 at most in the photographs, but 0.97 where small; solid from 0.5.
 */
const card = { background: 0.85, border: 0.98, solid: 0.45 };
/** A pixel within this of the background in every channel belongs to it: JPEG's ringing stays inside. */
const tolerance = 10;
/** Samples to each side that must be no background: 1 % of the long side. */
const reach = 2;

/**
 * Whether the picture is words on an even ground, as "not available" cards are.
 *
 * @returns the share of the ground, 0..1; null for a picture that is no card
 */
export function findCard(samples: Samples): number | null {
  const ground = findGround(samples.colors);
  // Hardly any picture but a card has so even a border: the others are done here.
  if (shareOfBorder(samples, ground) < card.border) return null;
  const plain = Uint8Array.from(samples.colors, (color) => (isNear(color, ground) ? 1 : 0));
  const share = plain.reduce((sum, one) => sum + one, 0) / Math.max(1, plain.length);
  return share >= card.background && measureSolidity(plain, samples.columns) < card.solid ? share : null;
}

/** Share of the outermost samples that are of the ground, 0..1. */
function shareOfBorder({ colors, columns }: Samples, ground: number): number {
  const last = colors.length - columns;
  const border = [...colors.subarray(0, columns), ...colors.subarray(last)];
  for (let start = 0; start < last; start += columns) {
    border.push(colors[start] ?? 0, colors[start + columns - 1] ?? 0);
  }
  return border.filter((color) => isNear(color, ground)).length / Math.max(1, border.length);
}

/** Share of all that is not ground that lies well inside it, 0..1: strokes have no inside, bodies do. */
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

/** Emptied before each use: new room for every picture would keep the garbage collector busy. */
const counts = new Int32Array(1 << 15);

/** The middle of the fullest bin of 5 bits per channel. */
function findGround(colors: Int32Array): number {
  counts.fill(0);
  let fullest = 0;
  for (let index = 0; index < colors.length; index += 1) {
    const color = colors[index] ?? 0;
    const bin = ((color >> 9) & 0x7c00) | ((color >> 6) & 0x3e0) | ((color >> 3) & 0x1f);
    const count = (counts[bin] ?? 0) + 1;
    counts[bin] = count;
    if (count > (counts[fullest] ?? 0)) fullest = bin;
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
