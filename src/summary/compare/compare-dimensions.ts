import type { DimensionChanges, Pair } from '../../model/comparison.ts';
import type { DimensionScore, DimensionScores } from '../../model/result.ts';
import { compareScores } from './number-change.ts';

/** Score, asked and shown half of the three dimensions; a side that is missing has no numbers. */
export function compareDimensions({ before, after }: Pair<DimensionScores | null>): DimensionChanges {
  const compare = (dimension: keyof DimensionScores) =>
    compareDimension({ before: before?.[dimension] ?? null, after: after?.[dimension] ?? null });
  return {
    consistency: compare('consistency'),
    relevance: compare('relevance'),
    logo: compare('logo'),
  };
}

function compareDimension({ before, after }: Pair<DimensionScore | null>): DimensionChanges['logo'] {
  const compare = (part: 'score' | 'asked' | 'shown') =>
    compareScores(before?.[part] ?? null, after?.[part] ?? null);
  return { score: compare('score'), asked: compare('asked'), shown: compare('shown') };
}
