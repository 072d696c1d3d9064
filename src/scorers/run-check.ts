import type { Check, CheckStatus } from '../model/check.ts';
import type { CheckDefinition } from './define-check.ts';
import type { Outcome } from './outcome.ts';

/** What the rubric says of one check. */
export interface CheckCredit {
  /** Weight in its half, 0..100. */
  readonly weight: number;
  /** What a `warn` earns, 0..1. */
  readonly warnCredit: number;
}

/** Runs one check and records what it found. A check that throws becomes status `error`; it never stops the others. */
export function recordCheck(check: CheckDefinition, credit: CheckCredit, run: () => Outcome): Check {
  const { status, reason, details, evidence, score } = attempt(run);
  const { id, title, dimension, half, scope } = check;
  return {
    id,
    title,
    dimension,
    half,
    scope,
    evidence: evidence ?? check.evidence,
    status,
    score: score ?? scoreOf(status, credit.warnCredit),
    weight: credit.weight,
    reason,
    details: { expected: null, measured: null, marks: [], ...details },
  };
}

type Found = Omit<Outcome, 'status'> & { readonly status: CheckStatus };

function attempt(run: () => Outcome): Found {
  try {
    return run();
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    return { status: 'error', reason: `the check itself broke: ${message}` };
  }
}

function scoreOf(status: CheckStatus, warnCredit: number): number | null {
  if (status === 'pass') return 1;
  if (status === 'warn') return warnCredit;
  return status === 'fail' ? 0 : null;
}
