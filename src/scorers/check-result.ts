import type { CheckDetails, Evidence } from '../model/check.ts';
import type { Reason } from '../model/reason.ts';

/** What was found in two pictures of a series. */
export interface PairFinding {
  readonly status: 'pass' | 'warn' | 'fail' | 'unmeasured';
  readonly why: Reason;
  /** True for a fault that was seen and not confirmed. */
  readonly doubt?: boolean;
}

/** A fact in the words of others, or in ours. */
type Fact = string | Reason | null;

/** The facts behind a reason; those left out are empty. */
export type FoundDetails = Partial<Omit<CheckDetails, 'expected' | 'measured' | 'said'>> & {
  readonly expected?: Fact;
  readonly measured?: Fact;
};

export interface Found {
  /** Why; quotes the deciding words. */
  readonly reason: Reason;
  /** Those left out are empty. */
  readonly details?: FoundDetails;
  /** Only where something other than the check's own evidence decided. */
  readonly evidence?: Evidence;
  /** Who looked, where the evidence does not say it. */
  readonly by?: string;
  /** Chance that the fact holds, 0..1. */
  readonly p?: number;
  /** False where it is only shown, and nothing follows from it. */
  readonly weighs?: boolean;
  /** True for a fault that was seen and not confirmed. */
  readonly doubt?: boolean;
  /** Of a series: what was found in each of its pairs to which the question applies. They decide what it is worth. */
  readonly pairs?: readonly PairFinding[];
}

/** It was settled, for better or worse. */
export interface Settled extends Found {
  readonly status: 'pass' | 'warn' | 'fail';
}

/** There is nothing to score. */
export interface Open extends Found {
  readonly status: 'unmeasured' | 'not-applicable';
}

/** What one check found: its status decides whether it has a score. */
export type CheckResult = Settled | Open;

/** What became of a check: also that it threw. */
export type CheckOutcome = CheckResult | (Found & { readonly status: 'error' });

/** The fact holds: score 1. */
export function pass(reason: Reason, details: FoundDetails = {}): Settled {
  return { status: 'pass', reason, details };
}

/** The fact holds in part: the score is the rubric's `warnCredit`. */
export function warn(reason: Reason, details: FoundDetails = {}): Settled {
  return { status: 'warn', reason, details };
}

/** The fact does not hold: score 0. */
export function fail(reason: Reason, details: FoundDetails = {}): Settled {
  return { status: 'fail', reason, details };
}

/** Nothing was looked at: score null, anything from 0 to 1 in the sums. */
export function unmeasured(reason: Reason, details: FoundDetails = {}): Open {
  return { status: 'unmeasured', reason, details };
}

/** The question makes no sense here: score null, the check leaves the sums. */
export function notApplicable(reason: Reason): Open {
  return { status: 'not-applicable', reason };
}
