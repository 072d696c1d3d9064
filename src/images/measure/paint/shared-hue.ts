import { chromaOf, hueOf } from '../lab.ts';
import type { LabCells } from '../lab-cells.ts';
import { addWeight, createHistogram, quantileOf } from '../weighted-histogram.ts';

/** A cell of less chroma is grey. */
const leastChroma = 8;
/** Hues nearer to each other, in degrees, may come from one light. */
const nearHue = 30;
/** Light colours this share of what it falls on. Photographs at sunset: 0.57 to 0.69; before brick or on sand up to 0.5. */
const litShare = 0.5;
/** The brightest tenth mirrors the light itself (the white-patch assumption of Land and McCann's Retinex, 1971). */
const brightest = 0.1;
/** Photographs at sunset: 10.6 to 18.4. */
const lightChroma = 9.5;

/**
 * Whether most of what surrounds the car has this hue, and its highlights too: then a low sun or dusk may have made it.
 *
 * @param inside 1 for the cells of the car, which are not looked at
 */
export function sharesHue(cells: LabCells, inside: Uint8Array, hue: number): boolean {
  const around = cells.lightness.reduce((count, _, cell) => count + (inside[cell] === 1 ? 0 : 1), 0);
  return (
    shareNear(cells, inside, hue) >= litShare * around &&
    chromaOfHighlights(cells, inside, hue) >= lightChroma
  );
}

/** How many cells around the car have this hue. */
function shareNear({ a, b }: LabCells, inside: Uint8Array, hue: number): number {
  let count = 0;
  for (let cell = 0; cell < inside.length; cell += 1) {
    if (inside[cell] === 1) continue;
    const own = a[cell] ?? 0;
    const other = b[cell] ?? 0;
    if (chromaOf(own, other) > leastChroma && isNear(hueOf(own, other), hue)) count += 1;
  }
  return count;
}

/** Median C*ab of what is brightest around the car; 0 where that has another hue. */
function chromaOfHighlights({ lightness, a, b }: LabCells, inside: Uint8Array, hue: number): number {
  const tones = createHistogram(0, 100, 0.5);
  for (let cell = 0; cell < inside.length; cell += 1) {
    if (inside[cell] === 0) addWeight(tones, lightness[cell] ?? 0, 1);
  }
  // A step less, so that an even sky, all of one step, does not fall short of its own quantile.
  const least = (quantileOf(tones, 1 - brightest) ?? 100) - tones.step;
  const [tintA, tintB] = [createHistogram(-120, 120, 0.25), createHistogram(-120, 120, 0.25)];
  for (let cell = 0; cell < inside.length; cell += 1) {
    if (inside[cell] === 1 || (lightness[cell] ?? 0) < least) continue;
    addWeight(tintA, a[cell] ?? 0, 1);
    addWeight(tintB, b[cell] ?? 0, 1);
  }
  const [light, other] = [quantileOf(tintA, 0.5) ?? 0, quantileOf(tintB, 0.5) ?? 0];
  return isNear(hueOf(light, other), hue) ? chromaOf(light, other) : 0;
}

function isNear(one: number, other: number): boolean {
  const apart = Math.abs(one - other);
  return Math.min(apart, 360 - apart) <= nearHue;
}
