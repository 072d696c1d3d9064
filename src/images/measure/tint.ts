import type { HueColor } from './lab.ts';
import type { TintedCells } from './tinted-cells.ts';
import { addWeight, createHistogram, quantileOf } from './weighted-histogram.ts';

/** One paint under one light spreads over less than this, in degrees; see the rubric's "Shown half". */
const windowWidth = 60;
const hueStep = 5;

/** How much each cell of the picture counts. */
type Weights = Float32Array | Uint8Array;

/** The strongest colour among weighted cells. */
export interface Tint {
  /** Weight of its cells among all, 0..1. */
  readonly share: number;
  /** Start of the hue window, in degrees. */
  readonly from: number;
}

/** The 60-degree hue window that holds most of the weight. */
export function findTint({ cells, hue, vividness: clear }: TintedCells, weights: Weights): Tint {
  const hues = createHistogram(0, 360, hueStep);
  for (let index = 0; index < cells.length; index += 1) {
    addWeight(hues, hue[index] ?? 0, (weights[cells[index] ?? 0] ?? 0) * (clear[index] ?? 0));
  }
  const [from, best] = fullestWindow(hues.counts);
  const total = sumOf(weights);
  return { share: total === 0 ? 0 : best / total, from };
}

/** The share of the weight that lies within a tint's window: asked of the border, it tells light from paint. */
export function shareWithin(
  { cells, hue, vividness: clear }: TintedCells,
  weights: Weights,
  tint: Tint,
): number {
  let within = 0;
  for (let index = 0; index < cells.length; index += 1) {
    if (turnFrom(tint.from, hue[index] ?? 0) >= windowWidth) continue;
    within += (weights[cells[index] ?? 0] ?? 0) * (clear[index] ?? 0);
  }
  const total = sumOf(weights);
  return total === 0 ? 0 : within / total;
}

/** What a tint's window is looked at in. */
export interface WeightedTint {
  readonly tint: Tint;
  readonly weights: Weights;
  /** L* of every cell of the picture. */
  readonly lightness: Float32Array;
}

/** What the cells of a tint's window look like, by their medians; null when there are none. */
export function describeTint(
  tinted: TintedCells,
  { tint, weights, lightness }: WeightedTint,
): HueColor | null {
  const turns = createHistogram(0, windowWidth, 1);
  const lightnesses = createHistogram(0, 100, 1);
  const chromas = createHistogram(0, 140, 1);
  for (let index = 0; index < tinted.cells.length; index += 1) {
    const turn = turnFrom(tint.from, tinted.hue[index] ?? 0);
    if (turn >= windowWidth) continue;
    const cell = tinted.cells[index] ?? 0;
    const weight = (weights[cell] ?? 0) * (tinted.vividness[index] ?? 0);
    addWeight(turns, turn, weight);
    addWeight(lightnesses, lightness[cell] ?? 0, weight);
    addWeight(chromas, tinted.chroma[index] ?? 0, weight);
  }
  const turn = quantileOf(turns, 0.5);
  if (turn === null) return null;
  return {
    hue: (tint.from + turn) % 360,
    lightness: quantileOf(lightnesses, 0.5) ?? 0,
    chroma: quantileOf(chromas, 0.5) ?? 0,
  };
}

function sumOf(weights: Weights): number {
  let sum = 0;
  for (let cell = 0; cell < weights.length; cell += 1) sum += weights[cell] ?? 0;
  return sum;
}

function turnFrom(start: number, hue: number): number {
  return (hue - start + 360) % 360;
}

function fullestWindow(counts: Float64Array): readonly [from: number, weight: number] {
  const length = windowWidth / hueStep;
  let best: readonly [number, number] = [0, 0];
  for (let start = 0; start < counts.length; start += 1) {
    let weight = 0;
    for (let step = 0; step < length; step += 1) weight += counts[(start + step) % counts.length] ?? 0;
    if (weight > best[1]) best = [start * hueStep, weight];
  }
  return best;
}
