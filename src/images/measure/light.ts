import { chromaOf } from './lab.ts';
import type { LabCells } from './lab-cells.ts';
import { addWeight, createHistogram, quantileOf } from './weighted-histogram.ts';

/** The brightest twentieth of a picture: highlights, sky, white lines. */
const brightest = 0.05;

/**
 * How far from white the light is: the median chroma of the picture's brightest parts, which mirror the light itself
 * (the white-patch assumption of Land and McCann's Retinex, 1971).
 */
export function chromaOfLight({ lightness, a, b }: LabCells): number {
  const tones = createHistogram(0, 100, 0.5);
  for (let cell = 0; cell < lightness.length; cell += 1) addWeight(tones, lightness[cell] ?? 0, 1);
  // A step less, so that an even sky, all of one step, does not fall short of its own quantile.
  const least = (quantileOf(tones, 1 - brightest) ?? 100) - tones.step;
  const chromas = createHistogram(0, 140, 0.5);
  for (let cell = 0; cell < lightness.length; cell += 1) {
    if ((lightness[cell] ?? 0) >= least) addWeight(chromas, chromaOf(a[cell] ?? 0, b[cell] ?? 0), 1);
  }
  return quantileOf(chromas, 0.5) ?? 0;
}
