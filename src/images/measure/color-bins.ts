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
  const bin = Math.floor(position + 0.5);
  return bin < 0 ? 0 : bin >= bins ? bins - 1 : bin;
}

/** Emptied before each use: new room for every picture would keep the garbage collector busy. */
const counts = new Int32Array(binCount);

/** The share of each bin among the cells marked 1, blurred into the neighbouring bins; all 0 when none is marked. */
export function shareOfBins(bins: Uint16Array, marks: Uint8Array): Float32Array {
  counts.fill(0);
  let marked = 0;
  for (let cell = 0; cell < bins.length; cell += 1) {
    if (marks[cell] !== 1) continue;
    const bin = bins[cell] ?? 0;
    counts[bin] = (counts[bin] ?? 0) + 1;
    marked += 1;
  }
  return blur(1 / Math.max(1, marked));
}

/** Weights of a bin and its 26 neighbours, with how far off they lie: binomial 1-2-1 along the three axes. */
const neighbours = [-1, 0, 1].flatMap((row) =>
  [-1, 0, 1].flatMap((column) =>
    [-1, 0, 1].map((slot) => ({
      offset: (row * tintBins + column) * tintBins + slot,
      weight: 0.5 ** (3 + Math.abs(row) + Math.abs(column) + Math.abs(slot)),
    })),
  ),
);
const offsets = Int32Array.from(neighbours, ({ offset }) => offset);
const weights = Float64Array.from(neighbours, ({ weight }) => weight);

/** Spreads the few bins that are filled; what leaves the range is lost. */
function blur(scale: number): Float32Array {
  const blurred = new Float32Array(binCount);
  for (let bin = 0; bin < binCount; bin += 1) {
    const count = counts[bin] ?? 0;
    if (count > 0) spreadBin(blurred, bin, count * scale);
  }
  return blurred;
}

function spreadBin(blurred: Float32Array, bin: number, share: number): void {
  for (let index = 0; index < offsets.length; index += 1) {
    const at = bin + (offsets[index] ?? 0);
    if (at < 0 || at >= blurred.length) continue;
    blurred[at] = (blurred[at] ?? 0) + share * (weights[index] ?? 0);
  }
}
