import type { VerdictFile } from './verdict.ts';

/** All that people said of the pictures of a run, as a report shows it. */
export interface Review {
  /** A log for each person, by name. */
  readonly verdicts: readonly VerdictFile[];
}

/** Nobody looked. */
export const noReview: Review = { verdicts: [] };
