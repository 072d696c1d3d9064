import type { SpeedRow } from './compare-speed.ts';

export interface SpeedTargets {
  /** Least speed as a multiple of the yardstick's. */
  readonly speedRatio: number;
  /** The event loop must stay below it. */
  readonly longestBlockMs: number;
}

/** One sentence for each target that was missed, with what may be behind it. */
export function findMissedTargets(row: SpeedRow, targets: SpeedTargets): string[] {
  const missed: string[] = [];
  if (row.speedRatio < targets.speedRatio) {
    missed.push(
      `Expected a speed of at least ${targets.speedRatio}, got ${row.speedRatio.toFixed(2)}. Is the machine idle?`,
    );
  }
  if (row.longestBlockMs >= targets.longestBlockMs) {
    missed.push(
      `Expected blocks below ${targets.longestBlockMs} ms, got ${row.longestBlockMs.toFixed(1)} ms; long blocks of the bare script too mean a busy machine.`,
    );
  }
  return missed;
}
