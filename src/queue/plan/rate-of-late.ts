const windowMs = 60_000;

/** Counts what comes, to say how fast it has come of late. */
export interface RateOfLate {
  note(done: number, nowMs: number): void;
  /** A minute; null as long as nothing is known. */
  perMinute(): number | null;
}

export function watchRate(): RateOfLate {
  const seen: { done: number; nowMs: number }[] = [];
  return {
    note(done, nowMs) {
      seen.push({ done, nowMs });
      while (seen.length > 2 && nowMs - (seen[0]?.nowMs ?? nowMs) > windowMs) seen.shift();
    },
    perMinute() {
      const [first, last] = [seen[0], seen.at(-1)];
      if (!first || !last || last.nowMs === first.nowMs || last.done === 0) return null;
      return ((last.done - first.done) / (last.nowMs - first.nowMs)) * 60_000;
    },
  };
}
