import type { Check, CheckFacts } from '../model/check.ts';
import type { CheckOutcome, CheckResult } from './check-result.ts';
import type { CheckDefinition } from './define-check.ts';

/** What the rubric says of one check. */
export interface CheckCredit {
  /** Weight in its half, 0..100. */
  readonly weight: number;
  /** What a `warn` earns, 0..1. */
  readonly warnCredit: number;
}

/** Runs one check and records what it found. A check that throws becomes status `error`; it never stops the others. */
export function recordCheck(check: CheckDefinition, credit: CheckCredit, run: () => CheckResult): Check {
  const found = attempt(run);
  const { reason, details, by, p } = found;
  const { id, title, dimension, half, scope } = check;
  return {
    ...{ id, title, dimension, half, scope },
    evidence: found.evidence ?? check.evidence,
    ...grade(found, credit.warnCredit),
    weight: credit.weight,
    ...(by !== undefined && { by }),
    ...(p !== undefined && { p }),
    ...factsOf(check),
    reason,
    details: { expected: null, measured: null, marks: [], ...details },
  };
}

/** What is true of a check wherever it is made, as its records carry it. */
export function factsOf(check: CheckDefinition): CheckFacts {
  const question = check.half === 'shown' ? check.asks.people : undefined;
  return { ...check.traits, ...(question !== undefined && { question }) };
}

function attempt(run: () => CheckResult): CheckOutcome {
  try {
    return run();
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    return { status: 'error', reason: `the check itself broke: ${message}` };
  }
}

function grade(found: CheckOutcome, warnCredit: number) {
  switch (found.status) {
    case 'pass':
    case 'warn':
    case 'fail':
      return {
        status: found.status,
        score: found.score ?? { pass: 1, warn: warnCredit, fail: 0 }[found.status],
      };
    default:
      return { status: found.status, score: null };
  }
}
