import type { NumberChange, Pair, SummaryComparison } from '../../model/comparison.ts';
import type { TargetWord } from '../../model/comparison-word.ts';
import type { Summary, TargetInfo } from '../../model/result.ts';
import type { ResultHead } from '../../run/stored-result.ts';
import { averageWorths, type CarWorths, compareWorths, type ScoreChanges } from './compare-scores.ts';
import type { TargetPairs } from './pair-targets.ts';
import { nothingToCompare } from './say-words.ts';

/** By the id of their target in the run that is looked at. */
export interface ComparedTargets {
  readonly worths: ReadonlyMap<string, readonly CarWorths[]>;
  readonly words: ReadonlyMap<string, TargetWord>;
}

/** The sums of every target that both runs have: means over the cases of both, by the checks that both looked at. */
export function compareSummaries(
  runs: Pair<ResultHead>,
  { pairs }: TargetPairs,
  { worths, words }: ComparedTargets,
): SummaryComparison[] {
  return pairs.flatMap((targets) => {
    const before = summaryOf(runs.before, targets.before);
    const after = summaryOf(runs.after, targets.after);
    if (!before || !after) return [];
    const { id, label } = targets.after;
    const changes = compareWorths(averageWorths(worths.get(id) ?? []));
    const word = words.get(id) ?? nothingToCompare('no-common-cases');
    return [{ ...compareSummary({ before, after }, label, changes), word }];
  });
}

function summaryOf({ summaries }: ResultHead, { id }: TargetInfo): Summary | undefined {
  return summaries.find(({ target }) => target === id);
}

function compareSummary(
  { before, after }: Pair<Summary>,
  label: string,
  { score, dimensions }: ScoreChanges,
): Omit<SummaryComparison, 'word'> {
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
