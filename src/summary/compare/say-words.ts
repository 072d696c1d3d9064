import type { ComparedCar, TargetWord } from '../../model/comparison-word.ts';
import { type Dimension, dimensions } from '../../model/rubric.ts';
import { findBrokenCars } from '../../statistics/broken-cars.ts';
import { changeOfCarsLikeThese } from '../../statistics/cars-like-these.ts';
import { type Comparison, compareSamples } from '../../statistics/compare-samples.ts';
import { levelsByHolm } from '../../statistics/holm.ts';
import { nameChanged } from '../../statistics/step-down.ts';
import type { CarSamples } from '../../statistics/swap-pool.ts';
import { roundScore } from '../numbers.ts';
import type { CarWorths, Worth } from './compare-scores.ts';

/** How a word is found; fixed before the scores are seen. */
export interface WordRule {
  /** Points that a change has to exceed: 5 between two runs made at two times, where a bad hour looks like a fall. */
  readonly margin?: number;
  /** Points of a fall that do not matter; "no worse" is said only where this is above 0. */
  readonly noWorseThan?: number;
  /** Looks that share the chance of a false word, as when one that cannot tell is to be repeated; 1 when left out. */
  readonly looks?: number;
}

/** Between two runs: their luck has a standard deviation of about 4 points, which no number of samples shows. */
export const marginBetweenRuns = 5;
/** Chance of a false word on the side that it claims, over all targets and all planned looks. */
const allLooks = 0.05;

interface Saying extends WordRule {
  /** Scores by two rubrics cannot be held against each other. */
  readonly isOtherRubric: boolean;
}

/** Of each target the word that the samples of its cars allow; over several targets by Holm. */
export function sayWords(
  worths: ReadonlyMap<string, readonly CarWorths[]>,
  saying: Saying,
): Map<string, TargetWord> {
  const level = allLooks / (saying.looks ?? 1);
  const targets = [...worths].map(([target, all]) => ({ target, cars: all.flatMap(toCar) }));
  const first = targets.map(({ cars }) => compareSamples(cars.map(toSamples), ruleOf(saying, level)));
  const levels = levelsByHolm(first.map(lowerP), level);
  return new Map(
    targets.map(({ target, cars }, index) => [
      target,
      sayWord(cars, { ...saying, level: levels[index] ?? level }),
    ]),
  );
}

/** The word where there are no samples to hold against each other. */
export function nothingToCompare(reason: NonNullable<TargetWord['reason']>, rule: WordRule = {}): TargetWord {
  const { margin = marginBetweenRuns, noWorseThan = 0 } = rule;
  const none = {
    evidence: null,
    wouldTell: null,
    dimensions: [],
    fallen: [],
    likeThese: null,
    copies: 0,
    cars: [],
  };
  return { word: 'nothing-to-compare', reason, margin, noWorseThan, ...none };
}

function ruleOf({ margin = marginBetweenRuns, noWorseThan = 0 }: WordRule, ownLevel: number) {
  return { margin, noWorseThan, level: ownLevel };
}

/** Of the side that would be claimed; a target without samples claims nothing. */
function lowerP(compared: Comparison): number {
  return compared.word === 'nothing-to-compare' ? 1 : Math.min(compared.pFall, compared.pRise);
}

/** A case with the scores of its samples; none where a side has no score. */
interface ScoredCar extends ComparedCar {
  readonly copies: number;
  readonly dimensions: Readonly<Record<Dimension, CarSamples | null>>;
}

function toCar({ case: id, title, broke, copies, before, after }: CarWorths): ScoredCar[] {
  const scores = { before: before.flatMap(overallOf), after: after.flatMap(overallOf) };
  if (scores.before.length === 0 || scores.after.length === 0) return [];
  return [{ case: id, title, broke, copies, ...scores, dimensions: listDimensions({ before, after }) }];
}

function overallOf({ overall }: Worth): number[] {
  return overall === null ? [] : [roundScore(overall.score)];
}

/** Null where a sample has no score in it. */
function listDimensions({ before, after }: Pick<CarWorths, 'before' | 'after'>): ScoredCar['dimensions'] {
  const scored = (worths: readonly Worth[]) => worths.filter(({ overall }) => overall !== null);
  const entries = dimensions.map((name) => {
    const scoresOf = (worths: readonly Worth[]) =>
      scored(worths).map((one) => one.dimensions[name].ends?.score);
    const [from, to] = [scoresOf(before), scoresOf(after)];
    const isWhole = [...from, ...to].every((score) => score !== undefined);
    return [name, isWhole ? { from, to } : null];
  });
  return Object.fromEntries(entries);
}

function toSamples({ before, after }: ComparedCar): CarSamples {
  return { from: before, to: after };
}

function sayWord(all: readonly ScoredCar[], saying: Saying & { readonly level: number }): TargetWord {
  if (saying.isOtherRubric) return nothingToCompare('rubric', saying);
  const samples = all.map(toSamples);
  const copies = all.reduce((sum, car) => sum + car.copies, 0);
  const rule = { ...ruleOf(saying, saying.level), canRepeat: copies === 0 };
  const compared = compareSamples(samples, rule);
  if (compared.word === 'nothing-to-compare') return nothingToCompare('no-common-checks', saying);
  const isTold = compared.word !== 'cannot-tell';
  return {
    word: compared.word,
    reason: isTold ? null : compared.reason,
    margin: rule.margin,
    noWorseThan: rule.noWorseThan,
    evidence: toEvidence(compared, samples),
    wouldTell: isTold ? null : compared.wouldTell,
    dimensions: nameDimensions(all, compared),
    fallen: nameFallen(all, saying.level),
    likeThese: changeOfCarsLikeThese(samples),
    copies,
    ...(saying.looks !== undefined && { looks: saying.looks }),
    cars: all.map(({ dimensions: _, copies: __, ...car }) => car),
  };
}

type Told = Exclude<Comparison, { word: 'nothing-to-compare' }>;

function toEvidence(compared: Told, cars: readonly CarSamples[]): TargetWord['evidence'] {
  const { change, interval, pFall, pRise, lowestReachable, level: own, cars: counts } = compared;
  const samples = Math.min(...cars.flatMap(({ from, to }) => [from.length, to.length]));
  return { change, interval, pFall, pRise, lowestReachable, level: own, cars: counts, samples };
}

/** Only after a word on what they add up to. A car without a dimension stands still in it. */
function nameDimensions(cars: readonly ScoredCar[], { word, level: own }: Told): Dimension[] {
  if (word !== 'worse' && word !== 'better') return [];
  const columnOf = (name: Dimension) =>
    cars.map((car) => car.dimensions[name] ?? { from: car.before.map(() => 0), to: car.after.map(() => 0) });
  const measures = Object.fromEntries(dimensions.map((name) => [name, columnOf(name)]));
  return nameChanged(measures as Record<Dimension, CarSamples[]>, word === 'worse' ? 'fall' : 'rise', own);
}

function nameFallen(cars: readonly ScoredCar[], own: number): string[] {
  const fallen = findBrokenCars(cars.map(toSamples), own);
  return cars.filter((_, index) => fallen[index]).map(({ case: id }) => id);
}
