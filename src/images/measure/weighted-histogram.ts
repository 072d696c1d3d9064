/** Weights collected over equal steps of one number. */
export interface WeightedHistogram {
  readonly counts: Float64Array;
  /** Value of the first step's lower edge. */
  readonly from: number;
  readonly step: number;
}

export function createHistogram(from: number, to: number, step: number): WeightedHistogram {
  return { counts: new Float64Array(Math.ceil((to - from) / step)), from, step };
}

/** Values outside the range count at its ends. */
export function addWeight({ counts, from, step }: WeightedHistogram, value: number, weight: number): void {
  const at = Math.min(counts.length - 1, Math.max(0, Math.floor((value - from) / step)));
  counts[at] = (counts[at] ?? 0) + weight;
}

/** The value below which this share (0..1) of the weight lies, to a step; null when there is no weight. */
export function quantileOf({ counts, from, step }: WeightedHistogram, share: number): number | null {
  let total = 0;
  for (let index = 0; index < counts.length; index += 1) total += counts[index] ?? 0;
  if (total === 0) return null;
  let below = 0;
  for (let index = 0; index < counts.length; index += 1) {
    const count = counts[index] ?? 0;
    if (count > 0 && below + count >= total * share) {
      return from + step * (index + (total * share - below) / count);
    }
    below += count;
  }
  return from + step * counts.length;
}
