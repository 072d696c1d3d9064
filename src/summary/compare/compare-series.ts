import type { OutcomeFacts, Pair, SeriesComparison } from '../../model/comparison.ts';
import type { SeriesResult } from '../../model/result.ts';
import { compareChecks, isMeasuredApart } from './compare-checks.ts';
import { compareWorths, showAlone, type Worth } from './compare-scores.ts';
import { compareShots } from './compare-shots.ts';
import { wordOfSeries } from './word-of.ts';

/** Compares one series with the one before; nothing for a pair of nothing. */
export function compareSeries(
  { before, after }: Pair<SeriesResult | null>,
  worths: Pair<Worth> | null,
): SeriesComparison[] {
  const named = after ?? before;
  if (named === null) return [];
  const checks = compareChecks({ before: before?.checks ?? [], after: after?.checks ?? [] });
  const shots = compareShots({ before: before?.shots ?? [], after: after?.shots ?? [] });
  const facts = { before: toFacts(before), after: toFacts(after) };
  const { score, dimensions } = worths ? compareWorths(worths) : showAlone({ before, after });
  const measuredApart = [...checks, ...shots.flatMap((shot) => shot.checks)].some(isMeasuredApart);
  return [
    {
      id: named.id,
      title: named.title,
      target: { before: before?.target ?? null, after: after?.target ?? null },
      sample: named.sample,
      outcome: wordOfSeries({ ...facts, score, measuredApart, checks, shots }),
      measuredApart,
      ...facts,
      score,
      dimensions,
      checks,
      shots,
    },
  ];
}

function toFacts(one: SeriesResult | null): OutcomeFacts | null {
  return one === null ? null : { passed: one.passed, blockers: one.blockers };
}
