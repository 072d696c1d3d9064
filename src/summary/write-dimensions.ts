import type { DimensionScore, DimensionScores } from '../model/result.ts';
import type { Rubric } from '../model/rubric.ts';
import type { ExactDimension, ExactDimensions } from './dimension-scores.ts';
import { averageEnds, roundEnds, spreadEnds } from './ends.ts';
import { gradeEnds } from './grade.ts';
import { mapDimensions } from './map-dimensions.ts';
import { known, mean } from './numbers.ts';

/** The form in which dimensions are written down: ends with one decimal, and the grade word that goes with them. */
export function writeDimensions(exact: ExactDimensions, rubric: Rubric): DimensionScores {
  return mapDimensions((name) => write(exact[name], rubric));
}

function write(dimension: ExactDimension, rubric: Rubric): DimensionScore {
  const { asked, shown, isVoid: _, hasFault, isDecided, ...counts } = dimension;
  const ends = roundEnds(dimension.ends);
  return {
    ...spreadEnds(ends),
    // Where nothing of the pictures applies, the prompts alone earn no word.
    word: shown === null ? null : gradeEnds({ ends, hasFault, isDecided }, rubric),
    asked: roundEnds(asked),
    shown: roundEnds(shown),
    seenShare: counts.seenShare,
    n: counts.n,
    measured: counts.measured,
    notApplicable: counts.notApplicable,
    errored: counts.errored,
  };
}

/** Macro mean: every series counts the same, whatever its number of angles. Counts add up. */
export function averageDimensions(series: readonly ExactDimensions[]): ExactDimensions {
  return mapDimensions((name) => average(series.map((exact) => exact[name])));
}

function average(dimensions: readonly ExactDimension[]): ExactDimension {
  const total = (key: 'n' | 'measured' | 'notApplicable' | 'errored') =>
    dimensions.reduce((sum, dimension) => sum + dimension[key], 0);
  return {
    ends: averageEnds(dimensions.map(({ ends }) => ends)),
    asked: averageEnds(dimensions.map(({ asked }) => asked)),
    shown: averageEnds(dimensions.map(({ shown }) => shown)),
    isVoid: dimensions.every(({ isVoid }) => isVoid),
    hasFault: dimensions.some(({ hasFault }) => hasFault),
    isDecided: dimensions.every(({ isDecided }) => isDecided),
    seenShare: mean(known(dimensions.map(({ seenShare }) => seenShare))),
    n: total('n'),
    measured: total('measured'),
    notApplicable: total('notApplicable'),
    errored: total('errored'),
  };
}
