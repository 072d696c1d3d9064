/**
 * Rounds a score to one decimal, half up; null stays null. Scores are rounded once, when they are written down:
 * everything computed from them is computed from the exact values.
 */
export function roundScore<T extends number | null>(value: T): T {
  if (value === null) return value;
  // Six decimals first: 83.45 is stored as 83.4499..., and people round the number they see.
  return (Math.round(Number((value * 10).toFixed(6))) / 10) as T;
}

/** The arithmetic mean; null of nothing. */
export function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** A mean that is taken of values as they come, so that none has to stay; nulls are left out. */
export interface RunningMean {
  add(value: number | null): void;
  /** Null of nothing. */
  take(): number | null;
}

export function startMean(): RunningMean {
  let [sum, count] = [0, 0];
  return {
    add(value) {
      if (value === null) return;
      sum += value;
      count += 1;
    },
    take: () => (count === 0 ? null : sum / count),
  };
}

/** The values that are not null. */
export function known(values: readonly (number | null)[]): number[] {
  return values.filter((value) => value !== null);
}
