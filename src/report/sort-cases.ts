import type { SeriesResult } from '../model/result.ts';

/** What decides how a case is sorted: whole cases and their outlines have it. */
type Sortable = Pick<SeriesResult, 'id' | 'target' | 'sample' | 'passed' | 'score'>;

/** How a case ended, as the reader sees it: `unsure` is a case without a verdict, for errors or because too little is known. */
export type Outcome = 'pass' | 'fail' | 'unsure';

export function caseOutcome(one: Pick<SeriesResult, 'passed'>): Outcome {
  if (one.passed === null) return 'unsure';
  return one.passed ? 'pass' : 'fail';
}

const rank: Record<Outcome, number> = { fail: 0, unsure: 1, pass: 2 };

/** Worst first: failures, then errored cases, then the lowest score; equal ones by id, target and sample. */
export function sortCases<T extends Sortable>(cases: readonly T[]): T[] {
  return [...cases].sort(
    (a, b) =>
      rank[caseOutcome(a)] - rank[caseOutcome(b)] ||
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
