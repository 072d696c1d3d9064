/** The middle value, or the mean of the two in the middle. Throws a RangeError when there is none. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined) throw new RangeError('Expected at least one value, got none');
  return (low + high) / 2;
}

/**
 * How many times the first is the second: the median over rounds, each measured within seconds of its pair, so that a
 * machine that slows down for a while slows both. Throws a RangeError when the rounds are not the same in number.
 */
export function medianRatio(ones: readonly number[], others: readonly number[]): number {
  if (ones.length !== others.length) {
    throw new RangeError(`Expected as many rounds of both, got ${ones.length} and ${others.length}`);
  }
  return medianOf(ones.map((one, round) => one / (others[round] ?? Number.NaN)));
}
