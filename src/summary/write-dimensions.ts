import type { DimensionScore, DimensionScores } from '../model/result.ts';
import { dimensions, type Rubric } from '../model/rubric.ts';
import type { ExactDimension, ExactDimensions } from './dimension-scores.ts';
import { roundEnds, spreadEnds, startEndsMean } from './ends.ts';
import { gradeEnds } from './grade.ts';
import { mapDimensions } from './map-dimensions.ts';
import { startMean } from './numbers.ts';

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

/** Macro mean: every series counts the same, whatever its number of angles. Counts add up. None of them has to stay. */
export function averageDimensions(series: Iterable<ExactDimensions>): ExactDimensions {
  const averages = mapDimensions(startAverage);
  for (const exact of series) for (const name of dimensions) averages[name].add(exact[name]);
  return mapDimensions((name) => averages[name].take());
}

const counted = ['n', 'measured', 'notApplicable', 'errored'] as const;

function startAverage() {
  const means = { ends: startEndsMean(), asked: startEndsMean(), shown: startEndsMean() };
  const seenShare = startMean();
  const counts = { n: 0, measured: 0, notApplicable: 0, errored: 0 };
  const flags = { isVoid: true, hasFault: false, isDecided: true };
  return {
    add(dimension: ExactDimension) {
      for (const half of ['ends', 'asked', 'shown'] as const) means[half].add(dimension[half]);
      for (const key of counted) counts[key] += dimension[key];
      seenShare.add(dimension.seenShare);
      flags.isVoid &&= dimension.isVoid;
      flags.hasFault ||= dimension.hasFault;
      flags.isDecided &&= dimension.isDecided;
    },
    take: (): ExactDimension => ({
      ...{ ends: means.ends.take(), asked: means.asked.take(), shown: means.shown.take() },
      ...{ ...flags, ...counts, seenShare: seenShare.take() },
    }),
  };
}
