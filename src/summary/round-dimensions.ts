import type { DimensionScore, DimensionScores } from '../model/result.ts';
import type { ExactDimensions } from './dimension-scores.ts';
import { known, mean, roundScore } from './numbers.ts';

/** The form in which dimensions are written down: scores with one decimal. */
export function roundDimensions({ consistency, relevance, logo }: ExactDimensions): DimensionScores {
  return { consistency: round(consistency), relevance: round(relevance), logo: round(logo) };
}

/** Macro mean: every series counts the same, whatever its number of angles. Counts add up. */
export function averageDimensions(series: readonly ExactDimensions[]): ExactDimensions {
  return {
    consistency: average(series.map(({ consistency }) => consistency)),
    relevance: average(series.map(({ relevance }) => relevance)),
    logo: average(series.map(({ logo }) => logo)),
  };
}

function round(dimension: DimensionScore): DimensionScore {
  const { score, asked, shown } = dimension;
  return { ...dimension, score: roundScore(score), asked: roundScore(asked), shown: roundScore(shown) };
}

function average(dimensions: readonly DimensionScore[]): DimensionScore {
  const meanOf = (key: 'score' | 'asked' | 'shown' | 'seenShare') =>
    mean(known(dimensions.map((dimension) => dimension[key])));
  const total = (key: 'n' | 'measured' | 'notApplicable' | 'errored') =>
    dimensions.reduce((sum, dimension) => sum + dimension[key], 0);
  return {
    score: meanOf('score'),
    asked: meanOf('asked'),
    shown: meanOf('shown'),
    seenShare: meanOf('seenShare'),
    n: total('n'),
    measured: total('measured'),
    notApplicable: total('notApplicable'),
    errored: total('errored'),
  };
}
