import type { CheckDetails, CheckStatus, Evidence } from '../model/check.ts';

/** What one check found. Details left out are empty. */
export interface Outcome {
  readonly status: Exclude<CheckStatus, 'error'>;
  /** Why, in plain words; quotes the deciding words. */
  readonly reason: string;
  readonly details?: Partial<CheckDetails>;
  /** Only where something other than the check's own evidence decided. */
  readonly evidence?: Evidence;
  /** 0..1; only where it lies between what the statuses stand for. */
  readonly score?: number;
}

/** The fact holds: score 1. */
export function pass(reason: string, details: Partial<CheckDetails> = {}): Outcome {
  return { status: 'pass', reason, details };
}

/** The fact holds in part: the score is the rubric's `warnCredit`. */
export function warn(reason: string, details: Partial<CheckDetails> = {}): Outcome {
  return { status: 'warn', reason, details };
}

/** The fact does not hold: score 0. */
export function fail(reason: string, details: Partial<CheckDetails> = {}): Outcome {
  return { status: 'fail', reason, details };
}

/** Nothing to look at: score null, the check leaves the sums and lowers the share seen. */
export function unmeasured(reason: string, details: Partial<CheckDetails> = {}): Outcome {
  return { status: 'unmeasured', reason, details };
}

/** The question makes no sense here: score null, the check leaves the sums. */
export function notApplicable(reason: string): Outcome {
  return { status: 'not-applicable', reason };
}
