import { chromaOf, type Lab } from '../lab.ts';
import type { LabCells } from '../lab-cells.ts';
import { addWeight, createHistogram, quantileOf } from '../weighted-histogram.ts';
import { depthOf } from './depth.ts';
import type { Cast } from './light-cast.ts';

/** The body of a car, seen as one surface. */
export interface BodyColor {
  /** L* of the lit panels, and the medians of a* and b*. */
  readonly lab: Lab;
  /** L* of its brightest panels. */
  readonly bright: number;
  /** How deep its colour is, 0 to about 1: what a third of it exceeds; see `depthOf`. */
  readonly depth: number;
  /** The same without what the light's tint explains: never more. */
  readonly ownDepth: number;
}

/** Below this share of a body lie grille, shadows and gaps; 0.5 to 0.75 tell neutrals and colours equally well. */
const litShare = 0.65;
/** Above this share of it lies what the light strikes: white cars in the shade still have it, grey ones in the sun do not. */
const brightShare = 0.85;

/** Null when no cell has any weight. */
export function describeBody(cells: LabCells, weights: Float32Array, cast: Cast): BodyColor | null {
  const lightness = createHistogram(0, 100, 0.5);
  const [tintA, tintB] = [createHistogram(-120, 120, 0.5), createHistogram(-120, 120, 0.5)];
  const [depth, ownDepth] = [createHistogram(0, 2, 0.002), createHistogram(0, 2, 0.002)];
  for (let cell = 0; cell < weights.length; cell += 1) {
    const weight = weights[cell] ?? 0;
    if (weight === 0) continue;
    const light = cells.lightness[cell] ?? 0;
    const a = cells.a[cell] ?? 0;
    const b = cells.b[cell] ?? 0;
    addWeight(lightness, light, weight);
    addWeight(tintA, a, weight);
    addWeight(tintB, b, weight);
    addWeight(depth, depthOf(light, chromaOf(a, b)), weight);
    addWeight(ownDepth, depthOf(light, chromaOf(a - cast[0], b - cast[1])), weight);
  }
  const lit = quantileOf(lightness, litShare);
  if (lit === null) return null;
  const deep = quantileOf(depth, litShare) ?? 0;
  return {
    lab: [lit, quantileOf(tintA, 0.5) ?? 0, quantileOf(tintB, 0.5) ?? 0],
    bright: quantileOf(lightness, brightShare) ?? lit,
    depth: deep,
    ownDepth: Math.min(deep, quantileOf(ownDepth, litShare) ?? 0),
  };
}
