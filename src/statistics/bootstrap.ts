const resamples = 1000;

/**
 * 95 % percentile interval of a statistic, by drawing as many units as there are, with replacement, a thousand times.
 * So does A. Zapf et al., Measuring inter-rater reliability for nominal data, BMC Medical Research Methodology 16:93,
 * 2016, for Krippendorff's alpha. Draws of which the statistic is unknown are left out; null when all are.
 *
 * @param random 0 inclusive to 1 exclusive
 */
export function bootstrapInterval<Unit>(
  units: readonly Unit[],
  statistic: (units: readonly Unit[]) => number | null,
  random: () => number,
): readonly [low: number, high: number] | null {
  const values: number[] = [];
  for (let draw = 0; draw < resamples; draw += 1) {
    const value = statistic(drawAgain(units, random));
    if (value !== null) values.push(value);
  }
  values.sort((one, other) => one - other);
  const [low, high] = [quantile(values, 0.025), quantile(values, 0.975)];
  return low === undefined || high === undefined ? null : [low, high];
}

function drawAgain<Unit>(units: readonly Unit[], random: () => number): Unit[] {
  // A loop: this runs a thousand times over all units, and `flatMap` takes many times as long.
  const drawn: Unit[] = [];
  for (let draw = 0; draw < units.length; draw += 1) {
    const unit = units[Math.floor(random() * units.length)];
    if (unit !== undefined) drawn.push(unit);
  }
  return drawn;
}

/** The value below which that share of the sorted ones lies, nearest rank. */
function quantile(sorted: readonly number[], share: number): number | undefined {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}
