import type { DimensionChanges, NumberChange, Pair } from '../../model/comparison.ts';
import type { SeriesResult } from '../../model/result.ts';
import { dimensions, type Rubric } from '../../model/rubric.ts';
import { type ExactDimensions, scoreDimensions, scoreOverall } from '../dimension-scores.ts';
import { averageEnds, type Ends } from '../ends.ts';
import { roundScore } from '../numbers.ts';
import { averageDimensions } from '../write-dimensions.ts';
import { keepCommon } from './common-checks.ts';
import { compareScores } from './number-change.ts';

/** What one side of a comparison is worth by the checks that both looked at; unrounded, null where there are none. */
export interface Worth {
  readonly dimensions: ExactDimensions;
  readonly overall: Ends | null;
}

export interface ScoreChanges {
  readonly score: NumberChange;
  readonly dimensions: DimensionChanges;
}

type Weights = Pair<Rubric['weights']>;

/** The scores of one series on both sides. */
export function weighCommon(series: Pair<SeriesResult>, weights: Weights): Pair<Worth> {
  const common = keepCommon(series);
  const weigh = (side: 'before' | 'after'): Worth => {
    const exact = scoreDimensions(common[side]);
    return { dimensions: exact, overall: scoreOverall(exact, weights[side]) };
  };
  return { before: weigh('before'), after: weigh('after') };
}

/** Means over the series that both sides have. */
export function averageWorths(worths: readonly Pair<Worth>[]): Pair<Worth> {
  const average = (side: 'before' | 'after'): Worth => ({
    dimensions: averageDimensions(worths.map((pair) => pair[side].dimensions)),
    overall: averageEnds(worths.map((pair) => pair[side].overall)),
  });
  return { before: average('before'), after: average('after') };
}

export function compareWorths({ before, after }: Pair<Worth>): ScoreChanges {
  const compare = (one: Ends | null, other: Ends | null) =>
    compareScores(roundScore(one?.score ?? null), roundScore(other?.score ?? null));
  const changes = dimensions.map((name) => {
    const [own, other] = [before.dimensions[name], after.dimensions[name]];
    const parts = {
      score: compare(own.ends, other.ends),
      asked: compare(own.asked, other.asked),
      shown: compare(own.shown, other.shown),
    };
    return [name, parts] as const;
  });
  return {
    score: compare(before.overall, after.overall),
    dimensions: Object.fromEntries(changes) as DimensionChanges,
  };
}

/** Of a series that one side alone has there are its own numbers, and nothing to compare. */
export function showAlone({ before, after }: Pair<SeriesResult | null>): ScoreChanges {
  const changes = dimensions.map((name) => {
    const [own, other] = [before?.dimensions[name], after?.dimensions[name]];
    const parts = {
      score: compareScores(own?.score ?? null, other?.score ?? null),
      asked: compareScores(own?.asked?.score ?? null, other?.asked?.score ?? null),
      shown: compareScores(own?.shown?.score ?? null, other?.shown?.score ?? null),
    };
    return [name, parts] as const;
  });
  return {
    score: compareScores(before?.score ?? null, after?.score ?? null),
    dimensions: Object.fromEntries(changes) as DimensionChanges,
  };
}
