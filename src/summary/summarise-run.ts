import { countCases } from '../model/cluster.ts';
import type { SeriesResult, Summary } from '../model/result.ts';
import type { Grade, Rubric } from '../model/rubric.ts';
import { outlineSeries, type SeriesOutline } from '../run/series-outline.ts';
import { type ExactDimensions, scoreDimensions, scoreOverall } from './dimension-scores.ts';
import { gradeScore } from './grade.ts';
import { known, mean, roundScore } from './numbers.ts';
import { averageDimensions, roundDimensions } from './round-dimensions.ts';
import { summariseSpeed } from './speed.ts';

/** What the sums over a run need of one series. */
export interface SeriesSums extends SeriesOutline {
  readonly exact: ExactDimensions;
}

/** Works from the check records again, so that nothing is computed from rounded scores. */
export function takeSums(one: SeriesResult, rubric: Rubric): SeriesSums {
  return { ...outlineSeries(one), exact: scoreDimensions(one, rubric) };
}

/** Sums up the series of one target: macro means over the scored cases, counts over all of them. */
export function summariseTarget(target: string, cases: readonly SeriesSums[], rubric: Rubric): Summary {
  const exact = cases.map((result) => result.exact);
  const scored = exact.filter((dimensions) => scoreOverall(dimensions, rubric) !== null);
  const overall = roundScore(mean(known(scored.map((dimensions) => scoreOverall(dimensions, rubric)))));
  return {
    target,
    overall,
    grade: gradeTarget(overall, cases, rubric),
    dimensions: roundDimensions(averageDimensions(scored)),
    counts: { ...countCases(cases), ...countParts(cases) },
    speed: summariseSpeed(cases, rubric),
  };
}

/** A number alone is no praise: where no case passes it is none, and where none has a verdict there is no grade. */
function gradeTarget(overall: number | null, cases: readonly SeriesOutline[], rubric: Rubric): Grade | null {
  if (cases.some(({ passed }) => passed === true)) return gradeScore(overall, rubric);
  return overall !== null && cases.some(({ passed }) => passed === false) ? 'needs work' : null;
}

function countParts(cases: readonly SeriesOutline[]): Omit<Summary['counts'], 'cases' | 'series'> {
  const verdicts = (passed: SeriesResult['passed']) =>
    cases.filter((result) => result.passed === passed).length;
  const total = (of: 'shots' | 'photos') => cases.reduce((sum, { counts }) => sum + counts[of], 0);
  return {
    passed: verdicts(true),
    failed: verdicts(false),
    errored: verdicts(null),
    shots: total('shots'),
    photos: total('photos'),
  };
}
