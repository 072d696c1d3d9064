import type { NumberChange, Pair, SummaryComparison } from '../../model/comparison.ts';
import type { Summary, TargetInfo } from '../../model/result.ts';
import type { ResultHead } from '../../run/stored-result.ts';
import { compareDimensions } from './compare-dimensions.ts';
import { compareScores } from './number-change.ts';
import type { TargetPairs } from './pair-targets.ts';

/** The sums of every target that both runs have. */
export function compareSummaries(runs: Pair<ResultHead>, { pairs }: TargetPairs): SummaryComparison[] {
  return pairs.flatMap((targets) => {
    const before = summaryOf(runs.before, targets.before);
    const after = summaryOf(runs.after, targets.after);
    return before && after ? [compareSummary({ before, after }, targets.after.label)] : [];
  });
}

function summaryOf({ summaries }: ResultHead, { id }: TargetInfo): Summary | undefined {
  return summaries.find(({ target }) => target === id);
}

function compareSummary({ before, after }: Pair<Summary>, label: string): SummaryComparison {
  const compareTime = (part: 'durationMs' | 'sumOfLatenciesMs' | 'speedup'): NumberChange =>
    compareTimes({ before: before.speed[part], after: after.speed[part] });
  return {
    target: { before: before.target, after: after.target },
    label,
    overall: compareScores(before.overall, after.overall),
    dimensions: compareDimensions({ before: before.dimensions, after: after.dimensions }),
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
