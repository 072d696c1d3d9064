import type { CheckComparison, Comparison, Pair, SeriesComparison } from '../../model/comparison.ts';
import { isMeasuredApart } from './compare-checks.ts';

/** What one run alone looked at, of the series that both have: it is in no number of the comparison. */
export function countOnlySeen(cases: readonly SeriesComparison[]): Comparison['onlySeen'] {
  const paired = cases.filter(({ before, after }) => before !== null && after !== null);
  const apart = paired
    .flatMap(({ checks, shots }) => [...checks, ...shots.flatMap((shot) => shot.checks)])
    .filter(isMeasuredApart);
  return { before: countOf('before', apart), after: countOf('after', apart) };
}

function countOf(side: keyof Pair<unknown>, apart: readonly CheckComparison[]) {
  const seen = apart.flatMap((check) => ((check[side]?.score ?? null) === null ? [] : [check[side]]));
  return {
    checks: seen.length,
    faults: seen.filter((facts) => facts?.status === 'fail').length,
    by: [...new Set(seen.flatMap((facts) => facts?.evidence ?? []))],
  };
}
