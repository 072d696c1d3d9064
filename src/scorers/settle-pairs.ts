import { dedupeReasons, joinReasons, type Reason, reasonOf } from '../model/reason.ts';
import {
  type CheckResult,
  type FoundDetails,
  notApplicable,
  type PairFinding,
  unmeasured,
} from './check-result.ts';

interface Said {
  /** What is said where every pair is fine. */
  readonly holds: Reason;
  /** What is said in any case, in place of what the pairs say. */
  readonly reason?: Reason;
  readonly details?: FoundDetails;
}

/** What the pairs of a series say together: a fault decides, then a pair that was not looked at, then a warning. */
export function settlePairs(
  pairs: readonly PairFinding[],
  { holds, reason, details = {} }: Said,
): CheckResult {
  if (pairs.length === 0) return notApplicable(reason ?? holds);
  const status = worstOf(pairs);
  const said = status === 'pass' ? holds : joinReasons(listWhys(pairs, status));
  return { status, reason: reason ?? said, details, pairs };
}

/** A pair that was not looked at. */
export function unknownPair(why: Reason): PairFinding {
  return { status: 'unmeasured', why };
}

/**
 * What becomes of a finding about the pictures that came, `count` pairs of them, when others of the series did not:
 * theirs are `missing`. Where nobody saw anything in the others, the missing ones alone decide, hence metadata.
 */
export function addMissingPairs(
  found: CheckResult,
  count: number,
  missing: readonly PairFinding[],
): CheckResult {
  if (missing.length === 0) return found;
  const none = Array.from({ length: found.status === 'not-applicable' ? 0 : count }, () =>
    unknownPair(reasonOf('nothing-said')),
  );
  const seen = found.pairs ?? none;
  const pairs = [...seen, ...missing];
  const status = worstOf(pairs);
  const isDecidedHere = status !== 'unmeasured' && seen.every((pair) => pair.status === 'unmeasured');
  const reasons = [
    ...(found.status === status ? [found.reason] : []),
    ...(isDecidedHere || status === 'fail' ? listWhys(missing, status) : []),
  ];
  return {
    ...found,
    ...(isDecidedHere && { evidence: 'metadata' }),
    status,
    reason: joinReasons(reasons.length > 0 ? reasons : listWhys(missing, status)),
    pairs,
  };
}

const order = ['fail', 'unmeasured', 'warn'] as const;

function worstOf(pairs: readonly PairFinding[]): PairFinding['status'] {
  return order.find((status) => pairs.some((pair) => pair.status === status)) ?? 'pass';
}

/** Every one that says so is named; of what was not looked at the first says why. Empty where nothing says so. */
function listWhys(pairs: readonly PairFinding[], status: PairFinding['status']): Reason[] {
  const alike = pairs.filter((pair) => pair.status === status).map(({ why }) => why);
  const whys = dedupeReasons(alike);
  return status === 'unmeasured' ? whys.slice(0, 1) : whys;
}

/** As long as fewer than two pictures came there is nothing to look at. */
export const nothingToCompare = unmeasured(reasonOf('too-few-pictures'));
