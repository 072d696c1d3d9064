import type { Foreground } from './foreground.ts';
import { chromaOf, type Lab } from './lab.ts';
import type { LabCells } from './lab-cells.ts';
import { addWeight, createHistogram, quantileOf } from './weighted-histogram.ts';

/** All that speaks for the car, seen as one surface. */
export interface OverallColor {
  /** L* of the lit panels, and the medians of a* and b*. */
  readonly lab: Lab;
  /** Median L* of the whole car, glass and tyres included. */
  readonly middle: number;
  /** Median C*ab: how strongly even the dull half of the car is tinted. */
  readonly chroma: number;
}

/** Below this share of a car's lightness lie its glass, tyres, grille and shadows; see the rubric's "Shown half". */
const litShare = 0.65;

/** Null when no cell has any weight. */
export function describeOverall(cells: LabCells, { car, weights }: Foreground): OverallColor | null {
  const middle = createHistogram(0, 100, 0.5);
  const lightness = createHistogram(0, 100, 0.5);
  const [a, b] = [createHistogram(-120, 120, 0.5), createHistogram(-120, 120, 0.5)];
  const chroma = createHistogram(0, 140, 0.5);
  for (let cell = 0; cell < weights.length; cell += 1) {
    const weight = weights[cell] ?? 0;
    if (weight === 0) continue;
    const tintA = cells.a[cell] ?? 0;
    const tintB = cells.b[cell] ?? 0;
    addWeight(middle, cells.lightness[cell] ?? 0, car[cell] ?? 0);
    addWeight(lightness, cells.lightness[cell] ?? 0, weight);
    addWeight(a, tintA, weight);
    addWeight(b, tintB, weight);
    addWeight(chroma, chromaOf(tintA, tintB), weight);
  }
  const lit = quantileOf(lightness, litShare);
  if (lit === null) return null;
  const lab = [lit, quantileOf(a, 0.5) ?? 0, quantileOf(b, 0.5) ?? 0] as const;
  return { lab, middle: quantileOf(middle, 0.5) ?? lit, chroma: quantileOf(chroma, 0.5) ?? 0 };
}
