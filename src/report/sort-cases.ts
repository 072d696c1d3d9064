import { isKnownToFail } from '../model/known-fault.ts';
import type { SeriesResult } from '../model/result.ts';
import type { Doubt } from '../run/series-outline.ts';

/**
 * How a case ended, as the reader sees it: `unsure` is a case without a verdict, for errors or because too little is known;
 * `known` is one that fails by known faults alone, which do not count.
 */
export type Outcome = 'pass' | 'fail' | 'known' | 'unsure';

export function caseOutcome(one: Pick<SeriesResult, 'passed' | 'known'>): Outcome {
  if (one.passed === null) return 'unsure';
  if (isKnownToFail(one)) return 'known';
  return one.passed ? 'pass' : 'fail';
}

/**
 * Where a case stands among the others: `doubt`: it does not fail, and a person should look at it first; `clean`: it passes,
 * as far as it was looked at.
 */
export type CaseStanding = Outcome | 'doubt' | 'clean';

type Standing = Pick<SeriesResult, 'passed' | 'known' | 'coverage'> & { readonly doubts?: readonly Doubt[] };

export function caseStanding({ passed, known, coverage, doubts = [] }: Standing): CaseStanding {
  const outcome = caseOutcome({ passed, known });
  if (outcome === 'fail') return 'fail';
  if (doubts.length > 0) return 'doubt';
  if (outcome !== 'pass') return outcome;
  return (coverage?.unseen ?? []).length > 0 ? 'clean' : 'pass';
}

const rank: Record<CaseStanding, number> = { fail: 0, doubt: 1, unsure: 2, known: 3, clean: 4, pass: 5 };

/** What decides how a case is sorted: its outline has it. */
type Sortable = Pick<SeriesResult, 'id' | 'target' | 'sample' | 'score'> & Standing;

/**
 * Worst first: failures, then what a person should look at, cases without an outcome, those that only known faults fail, those not looked at whole, and in each
 * the lowest score; equal ones by id, target and sample.
 */
export function sortCases<T extends Sortable>(cases: readonly T[]): T[] {
  return [...cases].sort(
    (a, b) =>
      rank[caseStanding(a)] - rank[caseStanding(b)] ||
      (a.score ?? -1) - (b.score ?? -1) ||
      compareText(a.id, b.id) ||
      compareText(a.target, b.target) ||
      a.sample - b.sample,
  );
}

/** Order by code unit: the same on every machine, whatever its locale. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
