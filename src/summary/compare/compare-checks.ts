import type { Check } from '../../model/check.ts';
import type { CheckComparison, CheckFacts, Pair } from '../../model/comparison.ts';
import { pickMostTrusted } from '../../model/most-trusted.ts';
import { wordOfCheck } from './word-of.ts';

/** Compares the records about one subject by check id: on each side the record that is weighed stands for the check. */
export function compareChecks({ before, after }: Pair<readonly Check[]>): CheckComparison[] {
  const ids = new Set([...after, ...before].map(({ id }) => id));
  return [...ids].flatMap((id) => {
    const pick = (checks: readonly Check[]) => pickMostTrusted(checks.filter((check) => check.id === id));
    return compareCheck({ before: pick(before), after: pick(after) });
  });
}

function compareCheck({ before, after }: Pair<Check | null>): CheckComparison[] {
  const named = after ?? before;
  if (named === null) return [];
  const { id, title, dimension, half, scope } = named;
  const facts = { before: toFacts(before), after: toFacts(after) };
  return [{ id, title, dimension, half, scope, outcome: wordOfCheck(facts), ...facts }];
}

function toFacts(check: Check | null): CheckFacts | null {
  if (check === null) return null;
  const { status, score, evidence, reason } = check;
  return { status, score, evidence, reason };
}

/** True when the check has a number on one side only. */
export function isMeasuredApart({ before, after }: CheckComparison): boolean {
  return (before?.score ?? null) === null ? (after?.score ?? null) !== null : (after?.score ?? null) === null;
}
