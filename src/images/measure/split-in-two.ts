/** The means of the two groups that numbers fall into. */
export interface Split {
  readonly low: number;
  readonly high: number;
}

/**
 * Parts numbers at the place where the means of both sides lie farthest apart for their sizes: N. Otsu, "A Threshold
 * Selection Method from Gray-Level Histograms", IEEE Transactions on Systems, Man, and Cybernetics 9 (1979). Equal
 * numbers are one group: both means are theirs.
 */
export function splitInTwo(values: Float32Array): Split {
  const sorted = values.slice().sort();
  const total = sorted.reduce((sum, value) => sum + value, 0);
  const [first = 0, count] = [sorted[0], sorted.length];
  let best = { spread: 0, low: first, high: first };
  for (let below = 1, sum = first; below < count; sum += sorted[below] ?? 0, below += 1) {
    const [low, high] = [sum / below, (total - sum) / (count - below)];
    const spread = below * (count - below) * (high - low) ** 2;
    if (spread > best.spread) best = { spread, low, high };
  }
  return { low: best.low, high: best.high };
}
