/** The means of the two groups that numbers fall into. */
export interface Split {
  readonly low: number;
  readonly high: number;
}

const steps = 256;

/**
 * Parts numbers of 0 and more at the place where the means of both sides lie farthest apart for their sizes: N. Otsu, "A
 * Threshold Selection Method from Gray-Level Histograms", IEEE Transactions on Systems, Man, and Cybernetics 9 (1979).
 * To a 256th of the largest. Equal numbers are one group: both means are theirs.
 */
export function splitInTwo(values: Float32Array): Split {
  const largest = values.reduce((most, value) => (value > most ? value : most), 0);
  const { counts, sums } = countSteps(values, largest);
  const total = sums.reduce((sum, one) => sum + one, 0);
  let best = { spread: 0, low: total / values.length, high: total / values.length };
  for (let step = 0, below = 0, sum = 0; step < steps; step += 1) {
    below += counts[step] ?? 0;
    sum += sums[step] ?? 0;
    const above = values.length - below;
    if (below === 0 || above === 0) continue;
    const [low, high] = [sum / below, (total - sum) / above];
    const spread = below * above * (high - low) ** 2;
    if (spread > best.spread) best = { spread, low, high };
  }
  return { low: best.low, high: best.high };
}

function countSteps(values: Float32Array, largest: number) {
  const [counts, sums] = [new Float64Array(steps), new Float64Array(steps)];
  const scale = largest === 0 ? 0 : (steps - 1) / largest;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? 0;
    const step = Math.floor(value * scale);
    counts[step] = (counts[step] ?? 0) + 1;
    sums[step] = (sums[step] ?? 0) + value;
  }
  return { counts, sums };
}
