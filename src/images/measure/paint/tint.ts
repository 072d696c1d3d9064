import { chromaOf, hueOf } from '../lab.ts';
import type { LabCells } from '../lab-cells.ts';
import { addWeight, createHistogram, quantileOf } from '../weighted-histogram.ts';
import { depthOf } from './depth.ts';

/** One paint under one light spreads over less than this, in degrees; see the rubric's "Shown half". */
const windowWidth = 60;
const hueStep = 5;
/** Below the first depth a cell has no colour, above the second it has one. */
const [colorless, colored] = [0.09, 0.25];
/** Darker cells have no hue worth reading. */
const leastLightness = 4;

/** The strongest colour of a body. */
export interface Tint {
  /** Median of its cells, in degrees of CIE Lab. */
  readonly hue: number;
  readonly lightness: number;
  readonly chroma: number;
  /** C*ab that a quarter of its cells exceed: mirrored sky and dust dull paint, and nothing makes it purer. */
  readonly purest: number;
}

/** The cells that have a colour, one place each in all four lists. */
interface TintedCells {
  readonly hue: Float32Array;
  readonly lightness: Float32Array;
  readonly chroma: Float32Array;
  readonly weight: Float32Array;
}

/**
 * The colour of those cells whose hues lie together best, so that lamps, sky and number plate do not shift it.
 *
 * @returns null where no cell of any weight has a colour
 */
export function findTint(cells: LabCells, weights: Float32Array): Tint | null {
  const tinted = readTinted(cells, weights);
  const from = fullestWindow(tinted);
  return from === null ? null : describeWindow(tinted, from);
}

function readTinted(cells: LabCells, weights: Float32Array): TintedCells {
  const tinted: TintedCells = {
    hue: new Float32Array(weights.length),
    lightness: new Float32Array(weights.length),
    chroma: new Float32Array(weights.length),
    weight: new Float32Array(weights.length),
  };
  let count = 0;
  for (let cell = 0; cell < weights.length; cell += 1) {
    if (weights[cell] === 0) continue;
    const light = cells.lightness[cell] ?? 0;
    if (light <= leastLightness) continue;
    const a = cells.a[cell] ?? 0;
    const b = cells.b[cell] ?? 0;
    const chroma = chromaOf(a, b);
    const clear = Math.min(1, (depthOf(light, chroma) - colorless) / (colored - colorless));
    if (clear <= 0) continue;
    tinted.hue[count] = hueOf(a, b);
    tinted.lightness[count] = light;
    tinted.chroma[count] = chroma;
    tinted.weight[count] = (weights[cell] ?? 0) * clear;
    count += 1;
  }
  return {
    hue: tinted.hue.subarray(0, count),
    lightness: tinted.lightness.subarray(0, count),
    chroma: tinted.chroma.subarray(0, count),
    weight: tinted.weight.subarray(0, count),
  };
}

/** Start of the hue window that holds most of the weight, in degrees; null where there is none. */
function fullestWindow({ hue, weight }: TintedCells): number | null {
  const hues = createHistogram(0, 360, hueStep);
  for (let index = 0; index < hue.length; index += 1) addWeight(hues, hue[index] ?? 0, weight[index] ?? 0);
  const { counts } = hues;
  let [best, from]: [number, number | null] = [0, null];
  for (let start = 0; start < counts.length; start += 1) {
    let within = 0;
    for (let step = 0; step < windowWidth / hueStep; step += 1) {
      within += counts[(start + step) % counts.length] ?? 0;
    }
    if (within > best) [best, from] = [within, start * hueStep];
  }
  return from;
}

function describeWindow(tinted: TintedCells, from: number): Tint {
  const turns = createHistogram(0, windowWidth, 1);
  const lightnesses = createHistogram(0, 100, 1);
  const chromas = createHistogram(0, 140, 1);
  for (let index = 0; index < tinted.hue.length; index += 1) {
    const turn = ((tinted.hue[index] ?? 0) - from + 360) % 360;
    if (turn >= windowWidth) continue;
    const weight = tinted.weight[index] ?? 0;
    addWeight(turns, turn, weight);
    addWeight(lightnesses, tinted.lightness[index] ?? 0, weight);
    addWeight(chromas, tinted.chroma[index] ?? 0, weight);
  }
  return {
    hue: (from + (quantileOf(turns, 0.5) ?? 0)) % 360,
    lightness: quantileOf(lightnesses, 0.5) ?? 0,
    chroma: quantileOf(chromas, 0.5) ?? 0,
    purest: quantileOf(chromas, 0.75) ?? 0,
  };
}
