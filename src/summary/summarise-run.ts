import { clusterOf, countCases, isRepeated } from '../model/cluster.ts';
import { isKnownToFail } from '../model/known-fault.ts';
import type { SeriesResult, Summary } from '../model/result.ts';
import type { Grade, Rubric } from '../model/rubric.ts';
import { foldSamples } from '../run/fold-samples.ts';
import { outlineSeries, type SeriesOutline } from '../run/series-outline.ts';
import { mergeCoverage } from './coverage.ts';
import { type ExactDimensions, isAllDecided, scoreDimensions, scoreOverall } from './dimension-scores.ts';
import { averageEnds, type Ends, roundEnds } from './ends.ts';
import { gradeEnds } from './grade.ts';
import { summariseSpeed } from './speed.ts';
import { summariseSamples } from './summarise-samples.ts';
import { averageDimensions, writeDimensions } from './write-dimensions.ts';

/** What the sums over a run need of one series. */
export interface SeriesSums extends SeriesOutline {
  readonly exact: ExactDimensions;
}

/** Works from the check records again, so that nothing is computed from rounded scores. */
export function takeSums(one: SeriesResult): SeriesSums {
  return { ...outlineSeries(one), exact: scoreDimensions(one) };
}

/** Sums up the series of one target: macro means over the cases with an outcome, counts over all series. */
export function summariseTarget(target: string, series: readonly SeriesSums[], rubric: Rubric): Summary {
  const decided = series.filter(({ passed }) => passed !== null);
  const cases = groupByCase(decided);
  const overall = (own: readonly SeriesSums[]) =>
    averageEnds(own.map(({ exact }) => scoreOverall(exact, rubric.weights)));
  const exact = averageDimensions(averageEach(cases));
  const ends = roundEnds(averageEnds(cases.map(overall)));
  const word = gradeTarget(decided, ends, rubric);
  return {
    target,
    overall: ends?.score ?? null,
    least: ends?.least ?? null,
    word,
    grade: word,
    coverage: mergeCoverage(decided.map(({ coverage }) => coverage)),
    dimensions: writeDimensions(exact, rubric),
    counts: { ...countCases(series), ...countParts(series) },
    ...(isRepeated(series) && { repeats: foldSamples(series).map(summariseSamples) }),
    speed: summariseSpeed(series, rubric),
  };
}

/** A car that was drawn more often, or with fewer errors, counts no more than another. */
function groupByCase(series: readonly SeriesSums[]): SeriesSums[][] {
  const groups = new Map<string, SeriesSums[]>();
  for (const one of series) groups.set(clusterOf(one), [...(groups.get(clusterOf(one)) ?? []), one]);
  return [...groups.values()];
}

function* averageEach(cases: readonly (readonly SeriesSums[])[]): Generator<ExactDimensions> {
  for (const own of cases) yield averageDimensions(own.map(({ exact }) => exact));
}

/** A number alone is no praise: one case that does not pass is a fault of the run. */
function gradeTarget(decided: readonly SeriesSums[], ends: Ends | null, rubric: Rubric): Grade | null {
  const isDecided = decided.every(({ exact }) => isAllDecided(exact));
  return gradeEnds({ ends, hasFault: decided.some(({ passed }) => passed === false), isDecided }, rubric);
}

function countParts(cases: readonly SeriesOutline[]): Omit<Summary['counts'], 'cases' | 'series'> {
  const count = (has: (one: SeriesOutline) => boolean) => cases.filter(has).length;
  const total = (of: 'shots' | 'photos') => cases.reduce((sum, { counts }) => sum + counts[of], 0);
  const known = count(isKnownToFail);
  return {
    passed: count(({ passed }) => passed === true),
    failed: count(({ passed }) => passed === false) - known,
    ...(known > 0 && { known }),
    noOutcome: count(({ passed }) => passed === null),
    errored: count(({ passed, counts }) => passed === null && counts.errored > 0),
    shots: total('shots'),
    photos: total('photos'),
  };
}
