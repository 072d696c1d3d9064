import type { Check } from '../model/check.ts';
import type { DimensionScore } from '../model/result.ts';
import type { Dimension, Half, Rubric } from '../model/rubric.ts';
import { known } from './numbers.ts';
import { type WeighedCheck, weighChecks } from './weigh-checks.ts';

/** What scoring left on a series: the records of the series as a whole, and those of each shot. */
export interface CheckedSeries {
  readonly checks: readonly Check[];
  readonly shots: readonly { readonly checks: readonly Check[] }[];
}

/** The three dimensions of something, unrounded. */
export type ExactDimensions = Readonly<Record<Dimension, DimensionScore>>;

/** Scores the three dimensions of one series, 0..100, not yet rounded. */
export function scoreDimensions(series: CheckedSeries, rubric: Rubric): ExactDimensions {
  return {
    consistency: scoreDimension('consistency', series, rubric),
    relevance: scoreDimension('relevance', series, rubric),
    logo: scoreDimension('logo', series, rubric),
  };
}

/** Overall score by the rubric's weights, unrounded; null as soon as one dimension has no score. */
export function scoreOverall(dimensions: ExactDimensions, { weights }: Rubric): number | null {
  const { consistency, relevance, logo } = dimensions;
  if (consistency.score === null || relevance.score === null || logo.score === null) return null;
  const sum =
    weights.consistency * consistency.score + weights.relevance * relevance.score + weights.logo * logo.score;
  return sum / 100;
}

function scoreDimension(dimension: Dimension, series: CheckedSeries, rubric: Rubric): DimensionScore {
  const pick = (half: Half) => weighHalf(series, dimension, half);
  const askedChecks = pick('asked');
  const shownChecks = pick('shown');
  const asked = scoreHalf(askedChecks);
  const shown = capCopies(scoreHalf(shownChecks), shownChecks, rubric);
  return {
    score: combineHalves(asked, shown),
    asked,
    shown,
    seenShare: shareSeen(shownChecks),
    ...countRecords([...askedChecks, ...shownChecks]),
  };
}

function weighHalf({ checks, shots }: CheckedSeries, dimension: Dimension, half: Half): WeighedCheck[] {
  const belongs = (check: Check) => check.dimension === dimension && check.half === half;
  return weighChecks([checks, ...shots.map((shot) => shot.checks)].map((subject) => subject.filter(belongs)));
}

/** 0..100: sum(w x s) / sum(w), a check seen on a part of its shots with that part of its weight; null if unmeasured. */
function scoreHalf(checks: readonly WeighedCheck[]): number | null {
  let sum = 0;
  let weights = 0;
  for (const { weight, score, measuredShare } of checks) {
    if (score === null || measuredShare === null) continue;
    sum += weight * measuredShare * score;
    weights += weight * measuredShare;
  }
  return weights > 0 ? (100 * sum) / weights : null;
}

/** Other fine checks cannot make up for one picture delivered as two views. */
function capCopies(
  shown: number | null,
  checks: readonly WeighedCheck[],
  { copyCap }: Rubric,
): number | null {
  const isCapped = checks.some(({ caps, score }) => caps && score === 0);
  return shown !== null && isCapped ? Math.min(shown, copyCap) : shown;
}

/** Geometric mean, as VIEScore and GenEval 2 combine parts: one worthless half makes the whole worthless. */
function combineHalves(asked: number | null, shown: number | null): number | null {
  if (asked === null || shown === null) return asked ?? shown;
  return Math.sqrt(asked * shown);
}

/** Measured weight / applicable weight, 0..1; null when nothing applies. */
function shareSeen(checks: readonly WeighedCheck[]): number | null {
  const applicable = checks.filter(({ measuredShare }) => measuredShare !== null);
  const weight = sum(applicable.map((check) => check.weight));
  const seen = sum(applicable.map((check) => check.weight * (check.measuredShare ?? 0)));
  return weight > 0 ? seen / weight : null;
}

function countRecords(checks: readonly WeighedCheck[]) {
  const records = checks.flatMap((check) => check.records);
  return {
    n: records.length,
    measured: known(records.map(({ score }) => score)).length,
    notApplicable: records.filter(({ status }) => status === 'not-applicable').length,
    errored: records.filter(({ status }) => status === 'error').length,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
