import type { LabCells } from './lab-cells.ts';

/** Bins of 10 L* and 8 a*, b*: about what the eye calls one shade under one light. */
const [lightnessStep, tintStep] = [10, 8];
const lightnessBins = 11;
const tintBins = 33;
const middle = (tintBins - 1) / 2;
const binCount = lightnessBins * tintBins * tintBins;

/** The bin of each cell's colour. */
export function binCells({ lightness, a, b }: LabCells): Uint16Array {
  const bins = new Uint16Array(lightness.length);
  for (let cell = 0; cell < bins.length; cell += 1) {
    const row = clampBin((lightness[cell] ?? 0) / lightnessStep, lightnessBins);
    const column = clampBin((a[cell] ?? 0) / tintStep + middle, tintBins);
    const slot = clampBin((b[cell] ?? 0) / tintStep + middle, tintBins);
    bins[cell] = (row * tintBins + column) * tintBins + slot;
  }
  return bins;
}

function clampBin(position: number, bins: number): number {
  return Math.min(bins - 1, Math.max(0, Math.round(position)));
}

/** The share of each bin among the cells marked 1, blurred into the neighbouring bins; all 0 when none is marked. */
export function shareOfBins(bins: Uint16Array, marks: Uint8Array): Float64Array {
  const counts = new Float64Array(binCount);
  let marked = 0;
  for (let cell = 0; cell < bins.length; cell += 1) {
    if (marks[cell] !== 1) continue;
    const bin = bins[cell] ?? 0;
    counts[bin] = (counts[bin] ?? 0) + 1;
    marked += 1;
  }
  return blur(counts, 1 / Math.max(1, marked));
}

const blurWeights = [0.25, 0.5, 0.25] as const;

/** Binomial 1-2-1 along the three axes, spread from the few bins that are filled; what leaves the range is lost. */
function blur(counts: Float64Array, scale: number): Float64Array {
  const blurred = new Float64Array(counts.length);
  for (let bin = 0; bin < counts.length; bin += 1) {
    const count = (counts[bin] ?? 0) * scale;
    if (count > 0) spreadBin(blurred, bin, count);
  }
  return blurred;
}

function spreadBin(blurred: Float64Array, bin: number, count: number): void {
  blurWeights.forEach((across, row) => {
    blurWeights.forEach((along, column) => {
      const start = bin + ((row - 1) * tintBins + column - 1) * tintBins - 1;
      blurWeights.forEach((weight, slot) => {
        const at = start + slot;
        if (at >= 0 && at < blurred.length) {
          blurred[at] = (blurred[at] ?? 0) + count * across * along * weight;
        }
      });
    });
  });
}
