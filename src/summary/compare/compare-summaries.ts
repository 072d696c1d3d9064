import type { NumberChange, Pair, SummaryComparison } from '../../model/comparison.ts';
import type { Summary, TargetInfo } from '../../model/result.ts';
import type { ResultHead } from '../../run/stored-result.ts';
import { averageWorths, compareWorths, type ScoreChanges, type Worth } from './compare-scores.ts';
import type { TargetPairs } from './pair-targets.ts';

/** The worths of the series that both runs have, by the id of their target in the run that is looked at. */
export type WorthsByTarget = ReadonlyMap<string, readonly Pair<Worth>[]>;

/** The sums of every target that both runs have: means over the series of both, by the checks that both looked at. */
export function compareSummaries(
  runs: Pair<ResultHead>,
  { pairs }: TargetPairs,
  worths: WorthsByTarget,
): SummaryComparison[] {
  return pairs.flatMap((targets) => {
    const before = summaryOf(runs.before, targets.before);
    const after = summaryOf(runs.after, targets.after);
    if (!before || !after) return [];
    const changes = compareWorths(averageWorths(worths.get(targets.after.id) ?? []));
    return [compareSummary({ before, after }, targets.after.label, changes)];
  });
}

function summaryOf({ summaries }: ResultHead, { id }: TargetInfo): Summary | undefined {
  return summaries.find(({ target }) => target === id);
}

function compareSummary(
  { before, after }: Pair<Summary>,
  label: string,
  { score, dimensions }: ScoreChanges,
): SummaryComparison {
  const compareTime = (part: 'durationMs' | 'sumOfLatenciesMs' | 'speedup'): NumberChange =>
    compareTimes({ before: before.speed[part], after: after.speed[part] });
  return {
    target: { before: before.target, after: after.target },
    label,
    overall: score,
    dimensions,
    counts: { before: before.counts, after: after.counts },
    speed: {
      durationMs: compareTime('durationMs'),
      sumOfLatenciesMs: compareTime('sumOfLatenciesMs'),
      speedup: compareTime('speedup'),
    },
  };
}

/** Times are kept as exact as they are: they differ in every run, and no outcome depends on them. */
function compareTimes({ before, after }: Pair<number | null>): NumberChange {
  return { before, after, difference: before === null || after === null ? null : after - before };
}
