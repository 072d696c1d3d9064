import { roundScore, startMean } from './numbers.ts';

/**
 * What something is worth at most and at least, given what was not looked at: it counts 1 in `score` and 0 in `least`.
 * Equal where all was looked at. 0..100, or 0..1 of a single check.
 */
export interface Ends {
  readonly score: number;
  readonly least: number;
}

/** The same made of each end. */
export function mapEnds(of: (end: keyof Ends) => number): Ends {
  return { score: of('score'), least: of('least') };
}

/** As they are written down: with one decimal. Null of null. */
export function roundEnds<T extends Ends | null>(ends: T): T {
  return (ends === null ? null : mapEnds((end) => roundScore(ends[end]))) as T;
}

/** Means over those that are not null; null of nothing. */
export function averageEnds(all: Iterable<Ends | null>): Ends | null {
  const mean = startEndsMean();
  for (const ends of all) mean.add(ends);
  return mean.take();
}

/** The same of ends as they come. */
export function startEndsMean() {
  const means = { score: startMean(), least: startMean() };
  return {
    add(ends: Ends | null) {
      means.score.add(ends?.score ?? null);
      means.least.add(ends?.least ?? null);
    },
    take(): Ends | null {
      const [score, least] = [means.score.take(), means.least.take()];
      return score === null || least === null ? null : { score, least };
    },
  };
}

/** Both ends side by side, as results carry them. */
export function spreadEnds(ends: Ends | null): { score: number | null; least: number | null } {
  return ends ?? { score: null, least: null };
}
