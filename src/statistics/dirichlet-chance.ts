/** How far from its mean a sum is surely on one side, in standard deviations. */
const surely = 12;
/** Steps of the integral, by powers of e: the chance is right to a millionth. */
const step = 0.03;
/** Where the integrand is too small to matter. */
const negligible = Math.log(1e9);

/**
 * Chance that the sum of many values, with weights drawn evenly from all that add up to 1 (Dirichlet), is above a point: in
 * time that grows with how many different values there are, and not with the square of all. Such weights are independent
 * draws of an exponential distribution by their sum, so the sum is above the point where that of the draws times the distances
 * to it is above 0, and that chance is an integral of their characteristic function (J. P. Imhof, "Computing the distribution
 * of quadratic forms in normal variables", 1961).
 *
 * @param values sorted
 */
export function chanceAboveOfMany(values: Float64Array): (point: number) => number {
  const kinds = countKinds(values);
  return (point) => {
    const distances = kinds.map(({ value, count }) => ({ far: value - point, count }));
    const mean = distances.reduce((sum, { far, count }) => sum + count * far, 0);
    const deviation = Math.sqrt(distances.reduce((sum, { far, count }) => sum + count * far * far, 0));
    if (Math.abs(mean) >= surely * deviation) return mean > 0 ? 1 : 0;
    return 0.5 + integrate(distances, deviation) / Math.PI;
  };
}

interface Kind {
  readonly value: number;
  readonly count: number;
}

function countKinds(values: Float64Array): Kind[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count }));
}

interface Distance {
  readonly far: number;
  readonly count: number;
}

/** Of sin(turn) / size over the logarithm of the frequency, from where it begins until it has died away. */
function integrate(distances: readonly Distance[], deviation: number): number {
  let sum = 0;
  for (let at = Math.log(1e-7 / deviation); ; at += step) {
    const frequency = Math.exp(at);
    let [turn, size] = [0, 0];
    for (const { far, count } of distances) {
      turn += count * Math.atan(frequency * far);
      size += (count / 2) * Math.log1p((frequency * far) ** 2);
    }
    sum += Math.sin(turn) * Math.exp(-size);
    if (size > negligible) return sum * step;
  }
}
