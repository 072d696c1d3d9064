import { chromaOf, hueOf } from './lab.ts';
import type { LabCells } from './lab-cells.ts';
import { addWeight, createHistogram, quantileOf } from './weighted-histogram.ts';

/** Below the first chroma a cell has no colour, above the second it has one; the rubric's single line at 22 lost dark and metallic paints. */
const [colorless, vivid] = [12, 24];
/** Darker cells have no hue worth reading. */
const leastLightness = 6;
/** One paint under one light spreads over less than this, in degrees; see the rubric's "Shown half". */
const windowWidth = 60;
const hueStep = 5;

/** The strongest colour among weighted cells. */
export interface Tint {
  /** Weight of its cells among all, 0..1. */
  readonly share: number;
  /** Start of the hue window, in degrees. */
  readonly from: number;
}

export interface TintColor {
  /** Medians over the window's cells; hue in degrees. */
  readonly hue: number;
  readonly lightness: number;
  readonly chroma: number;
}

/** 0 for a grey cell to 1 for a clearly coloured one. */
function vividness(lightness: number, chroma: number): number {
  if (lightness <= leastLightness) return 0;
  return Math.min(1, Math.max(0, (chroma - colorless) / (vivid - colorless)));
}

/** The 60-degree hue window that holds most of the weight. */
export function findTint(cells: LabCells, weights: ArrayLike<number>): Tint {
  const hues = createHistogram(0, 360, hueStep);
  let total = 0;
  eachTinted(cells, weights, (weight, { hue }) => addWeight(hues, hue, weight));
  for (let cell = 0; cell < weights.length; cell += 1) total += weights[cell] ?? 0;
  const [from, best] = fullestWindow(hues.counts);
  return { share: total === 0 ? 0 : best / total, from };
}

/** The share of the weight that lies within a tint's window: asked of the border, it tells light from paint. */
export function shareWithin(cells: LabCells, weights: ArrayLike<number>, tint: Tint): number {
  let [within, total] = [0, 0];
  eachTinted(cells, weights, (weight, { hue }) => {
    if (turnFrom(tint.from, hue) < windowWidth) within += weight;
  });
  for (let cell = 0; cell < weights.length; cell += 1) total += weights[cell] ?? 0;
  return total === 0 ? 0 : within / total;
}

/** What the cells of a tint's window look like; null when there are none. */
export function describeTint(cells: LabCells, weights: ArrayLike<number>, tint: Tint): TintColor | null {
  const turns = createHistogram(0, windowWidth, 1);
  const lightnesses = createHistogram(0, 100, 1);
  const chromas = createHistogram(0, 140, 1);
  eachTinted(cells, weights, (weight, { hue, lightness, chroma }) => {
    const turn = turnFrom(tint.from, hue);
    if (turn >= windowWidth) return;
    addWeight(turns, turn, weight);
    addWeight(lightnesses, lightness, weight);
    addWeight(chromas, chroma, weight);
  });
  const turn = quantileOf(turns, 0.5);
  if (turn === null) return null;
  return {
    hue: (tint.from + turn) % 360,
    lightness: quantileOf(lightnesses, 0.5) ?? 0,
    chroma: quantileOf(chromas, 0.5) ?? 0,
  };
}

interface TintedCell {
  readonly hue: number;
  readonly lightness: number;
  readonly chroma: number;
}

function eachTinted(
  cells: LabCells,
  weights: ArrayLike<number>,
  visit: (weight: number, cell: TintedCell) => void,
): void {
  for (let index = 0; index < weights.length; index += 1) {
    const full = weights[index] ?? 0;
    if (full === 0) continue;
    const [a, b, lightness] = [cells.a[index] ?? 0, cells.b[index] ?? 0, cells.lightness[index] ?? 0];
    const chroma = chromaOf(a, b);
    const weight = full * vividness(lightness, chroma);
    if (weight > 0) visit(weight, { hue: hueOf(a, b), lightness, chroma });
  }
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
