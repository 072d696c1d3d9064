import type { DimensionChanges, NumberChange, Pair } from '../../model/comparison.ts';
import type { SeriesResult } from '../../model/result.ts';
import type { Dimension, Rubric } from '../../model/rubric.ts';
import {
  type ExactDimension,
  type ExactDimensions,
  scoreDimensions,
  scoreOverall,
} from '../dimension-scores.ts';
import { averageEnds, type Ends } from '../ends.ts';
import { mapDimensions } from '../map-dimensions.ts';
import { roundScore } from '../numbers.ts';
import { averageDimensions } from '../write-dimensions.ts';
import { keepCommon, type Samples } from './common-checks.ts';
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

/** All samples of one case at one target: what each is worth by the checks that both sides looked at. */
export interface CarWorths extends Pair<readonly Worth[]> {
  readonly case: string;
  readonly title: string;
  /** True when every sample before passed, and not every one now. */
  readonly broke: boolean;
  /** Samples of both sides that show the very same pictures as others, and do not count. */
  readonly copies: number;
}

/** The scores of all samples of a case on both sides. */
export function weighSamples(samples: Samples, weights: Weights): Pair<readonly Worth[]> {
  const common = keepCommon(samples);
  const weigh = (side: 'before' | 'after') =>
    common[side].map((series): Worth => {
      const exact = scoreDimensions(series);
      return { dimensions: exact, overall: scoreOverall(exact, weights[side]) };
    });
  return { before: weigh('before'), after: weigh('after') };
}

/** The scores of one series on both sides. */
export function weighCommon({ before, after }: Pair<SeriesResult>, weights: Weights): Pair<Worth> | null {
  const worths = weighSamples({ before: [before], after: [after] }, weights);
  const [own, other] = [worths.before[0], worths.after[0]];
  return own && other ? { before: own, after: other } : null;
}

/** Means over the cases that both sides have, each the mean of its samples. */
export function averageWorths(cars: readonly CarWorths[]): Pair<Worth> {
  const average = (side: 'before' | 'after'): Worth => {
    const means = cars.map((car) => averageSamples(car[side]));
    return averageSamples(means);
  };
  return { before: average('before'), after: average('after') };
}

function averageSamples(worths: readonly Worth[]): Worth {
  return {
    dimensions: averageDimensions(worths.map(({ dimensions }) => dimensions)),
    overall: averageEnds(worths.map(({ overall }) => overall)),
  };
}

export function compareWorths({ before, after }: Pair<Worth>): ScoreChanges {
  return compareNumbers(numbersOf(before), numbersOf(after));
}

/** Of a series that one side alone has there are its own numbers, and nothing to compare. */
export function showAlone({ before, after }: Pair<SeriesResult | null>): ScoreChanges {
  return compareNumbers(before && writtenOf(before), after && writtenOf(after));
}

/** As they are written down; null where there are none. */
interface Numbers {
  readonly score: number | null;
  readonly dimensions: Readonly<Record<Dimension, Readonly<Record<Part, number | null>>>>;
}

type Part = 'score' | 'asked' | 'shown';

function numbersOf({ overall, dimensions: exact }: Worth): Numbers {
  const round = (ends: Ends | null) => roundScore(ends?.score ?? null);
  const ofDimension = ({ ends, asked, shown }: ExactDimension) => ({
    score: round(ends),
    asked: round(asked),
    shown: round(shown),
  });
  return { score: round(overall), dimensions: mapDimensions((name) => ofDimension(exact[name])) };
}

function writtenOf({ score, dimensions: written }: SeriesResult): Numbers {
  return {
    score,
    dimensions: mapDimensions((name) => ({
      score: written[name].score,
      asked: written[name].asked?.score ?? null,
      shown: written[name].shown?.score ?? null,
    })),
  };
}

function compareNumbers(before: Numbers | null, after: Numbers | null): ScoreChanges {
  const compare = (name: Dimension, part: Part) =>
    compareScores(before?.dimensions[name][part] ?? null, after?.dimensions[name][part] ?? null);
  return {
    score: compareScores(before?.score ?? null, after?.score ?? null),
    dimensions: mapDimensions((name) => ({
      score: compare(name, 'score'),
      asked: compare(name, 'asked'),
      shown: compare(name, 'shown'),
    })),
  };
}
