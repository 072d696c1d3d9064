import { chromaOf } from '../lab.ts';
import type { LabCells } from '../lab-cells.ts';
import { addWeight, createHistogram, quantileOf } from '../weighted-histogram.ts';

/** a* and b* by which the light shifts what is grey. */
export type Cast = readonly [a: number, b: number];

/** Beyond this chroma a surface has a colour of its own: grass, bricks, sky. */
const greyEnough = 20;
/** Where less than this share of the surroundings is grey enough, it is the light that colours them all, as at sunset. */
const leastGrey = 0.1;

/**
 * The tint of the light: what road, walls and other greyish surfaces around the car have in common.
 *
 * @param inside 1 for the cells of the car, which are not looked at
 */
export function measureCast(cells: LabCells, inside: Uint8Array): Cast {
  const grey = medianTint(cells, inside, greyEnough);
  const { tint } = grey.share < leastGrey ? medianTint(cells, inside, Number.POSITIVE_INFINITY) : grey;
  return tint;
}

/** Medians of a* and b* around the car, of what is no more colourful than told, and how much that is of it all. */
function medianTint({ lightness, a, b }: LabCells, inside: Uint8Array, mostChroma: number) {
  const [tintA, tintB] = [createHistogram(-120, 120, 0.25), createHistogram(-120, 120, 0.25)];
  let [count, around] = [0, 0];
  for (let cell = 0; cell < lightness.length; cell += 1) {
    if (inside[cell] === 1) continue;
    around += 1;
    const own = a[cell] ?? 0;
    const other = b[cell] ?? 0;
    if (chromaOf(own, other) >= mostChroma) continue;
    addWeight(tintA, own, 1);
    addWeight(tintB, other, 1);
    count += 1;
  }
  const tint: Cast = [quantileOf(tintA, 0.5) ?? 0, quantileOf(tintB, 0.5) ?? 0];
  return { tint, share: count / Math.max(1, around) };
}
