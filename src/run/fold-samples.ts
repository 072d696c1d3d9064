import { clusterOf, isRepeated } from '../model/cluster.ts';
import { isKnownToFail } from '../model/known-fault.ts';
import { pooledSpread } from '../statistics/plan-promise.ts';
import { sum } from '../statistics/sum.ts';
import type { SeriesOutline } from './series-outline.ts';

/** A score 0..100 and its lower end; null where there are none. */
interface Ends {
  readonly score: number | null;
  readonly least: number | null;
}

/** All samples of one case at one target. */
export interface FoldedCase extends Pick<SeriesOutline, 'id' | 'title' | 'target'> {
  /** By their numbers. */
  readonly samples: readonly SeriesOutline[];
  readonly mean: Ends;
  /** Standard deviation of the scores, in points; null with fewer than two. */
  readonly spread: number | null;
  /** Of the sample of the lowest score. */
  readonly lowest: Ends;
  /** One that failed, else by known faults alone, else one without an outcome; of several the one of the lowest score. */
  readonly worst: SeriesOutline;
  /** How many of the samples with an outcome passed, those that fail by known faults alone left out. */
  readonly passed: { readonly n: number; readonly of: number };
}

/** Puts the samples of each case together, the cases in the order of their first sample. */
export function foldSamples(series: readonly SeriesOutline[]): FoldedCase[] {
  return [...foldEach(series)];
}

/** The same one by one, so that none has to stay. */
export function* foldEach(series: readonly SeriesOutline[]): Generator<FoldedCase> {
  for (const group of groupSamples(series)) yield foldCase(group);
}

type Samples = [SeriesOutline, ...SeriesOutline[]];

function* groupSamples(series: readonly SeriesOutline[]): Iterable<Samples> {
  if (isRepeated(series)) yield* gatherSamples(series);
  else for (const one of series) yield [one];
}

function gatherSamples(series: readonly SeriesOutline[]): Iterable<Samples> {
  const groups = new Map<string, Samples>();
  for (const one of series) {
    const key = JSON.stringify([clusterOf(one), one.target]);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups.values();
}

function foldCase(group: Readonly<Samples>): FoldedCase {
  const [first] = group;
  const samples = group.toSorted((one, other) => one.sample - other.sample);
  const byScore = samples.toSorted((one, other) => (one.score ?? 101) - (other.score ?? 101));
  const [lowest = first] = byScore;
  const [worst = first] = byScore.toSorted((one, other) => rankOf(one) - rankOf(other));
  const scores = listKnown(samples.map(({ score }) => score));
  const decided = samples.filter((one) => one.passed !== null && !isKnownToFail(one));
  return {
    ...{ id: first.id, title: first.title, target: first.target, samples },
    mean: averageEnds(samples),
    spread: scores.length < 2 ? null : pooledSpread([scores]),
    lowest: { score: lowest.score, least: lowest.least },
    worst,
    passed: { n: decided.filter(({ passed }) => passed === true).length, of: decided.length },
  };
}

function rankOf(one: SeriesOutline): number {
  if (one.passed === false) return isKnownToFail(one) ? 1 : 0;
  return one.passed === null ? 2 : 3;
}

/** Means over those that have a score; `least` is null where one of them has no lower end. */
export function averageEnds(all: readonly Ends[]): Ends {
  const scores = listKnown(all.map(({ score }) => score));
  const leasts = listKnown(all.map(({ least }) => least));
  return { score: meanOf(scores), least: leasts.length === scores.length ? meanOf(leasts) : null };
}

function listKnown(values: readonly (number | null)[]): number[] {
  return values.filter((value) => value !== null);
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : sum(values) / values.length;
}
