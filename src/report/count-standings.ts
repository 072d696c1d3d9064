import type { SeriesOutline } from '../run/series-outline.ts';
import { type CaseStanding, caseStanding } from './sort-cases.ts';

/** Worst first: the order of tabs, cards and tables. */
export const standings = [
  'fail',
  'doubt',
  'unsure',
  'known',
  'clean',
  'pass',
] as const satisfies CaseStanding[];

/** How many cases stand where. */
export function countStandings(outlines: readonly SeriesOutline[]): Record<CaseStanding, number> {
  const counts = { fail: 0, doubt: 0, unsure: 0, known: 0, clean: 0, pass: 0 };
  for (const one of outlines) counts[caseStanding(one)] += 1;
  return counts;
}
