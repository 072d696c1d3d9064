export interface FuzzOptions {
  readonly runs: number;
  readonly seed: number;
}

/** Counts what came of fuzzed input. */
export interface Tally {
  add(outcome: string): void;
  /** Most frequent first. */
  entries(): (readonly [string, number])[];
}

export function createTally(): Tally {
  const counts = new Map<string, number>();
  return {
    add: (outcome) => void counts.set(outcome, (counts.get(outcome) ?? 0) + 1),
    entries: () => [...counts].sort(([, a], [, b]) => b - a),
  };
}
