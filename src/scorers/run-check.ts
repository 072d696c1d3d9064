import type { Check, CheckFacts, CheckStatus, Part } from '../model/check.ts';
import { type Reason, reasonOf, withoutText } from '../model/reason.ts';
import type { CheckOutcome, CheckResult, FoundDetails } from './check-result.ts';
import type { CheckDefinition } from './define-check.ts';
import { type PairCredit, weighPairs } from './weigh-pairs.ts';

/** What the rubric says of one check. */
export interface CheckCredit extends PairCredit {
  /** Weight in its half, 0..100. */
  readonly weight: number;
}

/** Runs one check and records what it found. A check that throws becomes status `error`; it never stops the others. */
export function recordCheck(check: CheckDefinition, credit: CheckCredit, run: () => CheckResult): Check {
  const found = attempt(run);
  const part = weighFound(check, found, credit);
  const { reason, details, by, p, weighs, doubt } = found;
  const { id, title, dimension, half, scope } = check;
  return {
    ...{ id, title, dimension, half, scope },
    evidence: found.evidence ?? check.evidence,
    ...grade(found, worthOf(part, credit)),
    weight: credit.weight,
    ...(weighs === false && { weighs }),
    ...(doubt && { doubt }),
    ...(by !== undefined && { by }),
    ...(p !== undefined && { p }),
    ...(part && part.share > 0 && part.share < 1 && { part }),
    ...factsOf(check),
    reason,
    details: writeDetails(details),
  };
}

/** Facts in our words are kept as text and as codes. */
function writeDetails({ expected = null, measured = null, ...rest }: FoundDetails = {}): Check['details'] {
  const said = {
    ...(isReason(expected) && { expected: withoutText(expected) }),
    ...(isReason(measured) && { measured: withoutText(measured) }),
  };
  return {
    ...{ expected: textOf(expected), measured: textOf(measured), marks: [], ...rest },
    ...(Object.keys(said).length > 0 && { said }),
  };
}

function isReason(fact: FoundDetails['expected']): fact is Reason {
  return typeof fact === 'object' && fact !== null;
}

function textOf(fact: string | Reason | null): string | null {
  return isReason(fact) ? fact.text : fact;
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
    return { status: 'error', reason: reasonOf('check-broke', { message }) };
  }
}

/** Null for what is not found pair by pair. */
function weighFound(check: CheckDefinition, { pairs }: CheckOutcome, credit: CheckCredit): Part | null {
  const rule = check.half === 'shown' && check.scope === 'series' ? check.pairRule : null;
  return rule && pairs && pairs.length > 0 ? weighPairs(pairs, rule, credit) : null;
}

function worthOf(part: Part | null, { warnCredit }: CheckCredit): Record<Scored, number> {
  const most = part?.most;
  return { pass: most ?? 1, warn: most ?? warnCredit, fail: most ?? 0 };
}

function grade({ status }: CheckOutcome, worth: Record<Scored, number>) {
  return isScored(status) ? { status, score: worth[status] } : { status, score: null };
}

type Scored = 'pass' | 'warn' | 'fail';

function isScored(status: CheckStatus): status is Scored {
  return status === 'pass' || status === 'warn' || status === 'fail';
}
