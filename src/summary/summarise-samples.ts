import { clusterOf } from '../model/cluster.ts';
import type { Repeats } from '../model/result.ts';
import type { FoldedCase } from '../run/fold-samples.ts';
import { roundScore } from './numbers.ts';

/** What the samples of one case came to, as it is written down. */
export function summariseSamples(one: FoldedCase): Repeats {
  const { samples, mean, spread, lowest, worst, passed } = one;
  return {
    case: clusterOf(one),
    samples: samples.length,
    score: roundScore(mean.score),
    least: roundScore(mean.least),
    spread: roundScore(spread),
    lowest: lowest.score,
    worst: worst.sample,
    passed: wordOf(passed),
  };
}

function wordOf({ n, of }: FoldedCase['passed']): Repeats['passed'] {
  if (of === 0) return null;
  if (n === 0) return 'none';
  return n === of ? 'all' : 'some';
}
