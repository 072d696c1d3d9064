import type { Check } from '../model/check.ts';
import type { DimensionScore } from '../model/result.ts';
import { type Dimension, dimensions, type Half, type Rubric } from '../model/rubric.ts';
import { type Ends, mapEnds } from './ends.ts';
import { mapDimensions } from './map-dimensions.ts';
import { known } from './numbers.ts';
import { type WeighedCheck, weighChecks } from './weigh-checks.ts';

/** What scoring left on a series: the records of the series as a whole, and those of each shot. */
export interface CheckedSeries {
  readonly checks: readonly Check[];
  readonly shots: readonly { readonly checks: readonly Check[] }[];
}

/** One dimension of something, unrounded, without its grade. */
export interface ExactDimension
  extends Pick<DimensionScore, 'seenShare' | 'n' | 'measured' | 'notApplicable' | 'errored'> {
  /** Null where it is not known what was asked and nothing of what is shown was looked at; and where nothing applies. */
  readonly ends: Ends | null;
  /** Null where no request is known. */
  readonly asked: Ends | null;
  /** Null where nothing applies to the pictures. */
  readonly shown: Ends | null;
  /** True where no check of either half applies: the dimension leaves the weights. */
  readonly isVoid: boolean;
  /** True when a check of the pictures failed. */
  readonly hasFault: boolean;
  /** True when every decisive check that applies was looked at on one picture or pair at least. */
  readonly isDecided: boolean;
}

/** The three dimensions of something, unrounded. */
export type ExactDimensions = Readonly<Record<Dimension, ExactDimension>>;

/** Scores the three dimensions of one series, 0..100, not yet rounded. */
export function scoreDimensions(series: CheckedSeries): ExactDimensions {
  return mapDimensions((name) => scoreDimension(name, series));
}

/**
 * Overall ends by the rubric's weights, unrounded. A dimension to which nothing applies leaves the weights; null as soon
 * as one of the others has no ends, or none is left.
 */
export function scoreOverall(exact: ExactDimensions, weights: Rubric['weights']): Ends | null {
  const applying = dimensions.filter((name) => !exact[name].isVoid);
  const parts = applying.map((name) => ({ weight: weights[name], ends: exact[name].ends }));
  const total = sum(parts.map(({ weight }) => weight));
  if (total === 0 || parts.some(({ ends }) => ends === null)) return null;
  return mapEnds((end) => sum(parts.map(({ weight, ends }) => weight * (ends?.[end] ?? 0))) / total);
}

/** True when everything decisive was looked at, and there was something to look at: prompts alone earn no praise. */
export function isAllDecided(exact: ExactDimensions): boolean {
  const all = dimensions.map((name) => exact[name]);
  return all.every(({ isDecided }) => isDecided) && all.some(({ shown }) => shown !== null);
}

function scoreDimension(dimension: Dimension, series: CheckedSeries): ExactDimension {
  const pick = (half: Half) => weighHalf(series, dimension, half);
  const [askedChecks, shownChecks] = [pick('asked'), pick('shown')];
  const asked = isLookedAt(askedChecks) ? weighEnds(askedChecks) : null;
  const shown = capByDecisive(weighEnds(shownChecks), shownChecks);
  const applying = [...askedChecks, ...shownChecks].filter(({ ends }) => ends !== null);
  return {
    ends: asked || isLookedAt(shownChecks) ? combineHalves(asked, shown) : null,
    asked,
    shown,
    isVoid: applying.length === 0,
    hasFault: shownChecks.some(({ records }) => records.some(({ status }) => status === 'fail')),
    isDecided: applying.every(({ isDecisive, share }) => !isDecisive || share > 0),
    seenShare: shareSeen(shownChecks),
    ...countRecords([...askedChecks, ...shownChecks]),
  };
}

function weighHalf({ checks, shots }: CheckedSeries, dimension: Dimension, half: Half): WeighedCheck[] {
  const belongs = (check: Check) => check.dimension === dimension && check.half === half;
  return weighChecks([checks, ...shots.map((shot) => shot.checks)].map((subject) => subject.filter(belongs)));
}

function isLookedAt(checks: readonly WeighedCheck[]): boolean {
  return checks.some(({ ends, share }) => ends !== null && share > 0);
}

/** 0..100: sum(w x s) / sum(w) over the checks that apply, with weights that stay; null if none does. */
function weighEnds(checks: readonly WeighedCheck[]): Ends | null {
  const applying = checks.filter(({ ends }) => ends !== null);
  const weights = sum(applying.map(({ weight }) => weight));
  if (weights === 0) return null;
  return mapEnds((end) => (100 * sum(applying.map((one) => one.weight * (one.ends?.[end] ?? 0)))) / weights);
}

/** No more than the worst decisive check: other fine checks do not make up for its fault. */
function capByDecisive(shown: Ends | null, checks: readonly WeighedCheck[]): Ends | null {
  if (shown === null) return null;
  const decisive = checks.filter(({ isDecisive }) => isDecisive);
  return mapEnds((end) => Math.min(shown[end], ...decisive.map(({ ends }) => 100 * (ends?.[end] ?? 1))));
}

/** Geometric mean, as VIEScore and GenEval 2 combine parts: one worthless half makes the whole worthless. */
function combineHalves(asked: Ends | null, shown: Ends | null): Ends | null {
  if (asked === null || shown === null) return asked ?? shown;
  return mapEnds((end) => Math.sqrt(asked[end] * shown[end]));
}

/** Weight that was looked at / applicable weight, 0..1; null when nothing applies. */
function shareSeen(checks: readonly WeighedCheck[]): number | null {
  const applying = checks.filter(({ ends }) => ends !== null);
  const weight = sum(applying.map((check) => check.weight));
  return weight > 0 ? sum(applying.map((check) => check.weight * check.share)) / weight : null;
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
