import type { CarDigest, DigestScores, RunDigest, TargetDigest } from '../../model/run-digest.ts';
import type { KnownRun, PointScore, TrendGap, TrendPoint, TrendScore } from '../../model/trend.ts';
import { gatedScores } from '../../model/vocabulary.ts';
import { averageEnds } from '../../run/fold-samples.ts';
import { boundedEnds } from '../../statistics/bounded-mean.ts';
import { sum } from '../../statistics/sum.ts';
import { roundScore } from '../numbers.ts';

/** A run at one target, with what its place in the course of runs is told by. */
export interface TrendEntry {
  readonly run: RunDigest;
  readonly target: TargetDigest;
  /** Of the cars that are looked at. */
  readonly cars: readonly CarDigest[];
  readonly point: TrendPoint;
}

/** The targets of a run, with those of its cars that are looked at; none of a target that has none of them. */
export function listEntries(known: KnownRun, isLookedAt: (car: CarDigest) => boolean): TrendEntry[] {
  const { digest: run } = known;
  return run.targets.flatMap((target) => {
    const cars = target.cars.filter(isLookedAt);
    if (cars.length === 0) return [];
    return [{ run, target, cars, point: makePoint(known, target, cars) }];
  });
}

function makePoint(known: KnownRun, target: TargetDigest, cars: readonly CarDigest[]): TrendPoint {
  const { id, suite, startedAt, promptsOnly } = known.digest;
  const { verdict = known.digest.verdict } = target;
  const scores = cars.length === target.cars.length ? target.scores : averageCars(cars);
  return {
    ...{ run: id, suite, startedAt, promptsOnly, verdict, report: known.report },
    gap: findGap(known, scores),
    scores: mapScores((name) => ({ ...scores[name], likeThese: estimate(cars, name) })),
    measured: { n: cars.filter(isMeasured).length, of: cars.length },
    passed: { n: sum(cars.map(({ passed }) => passed)), of: sum(cars.map(({ samples }) => samples)) },
    failed: cars.flatMap(({ title, failed }) => (failed > 0 ? [title] : [])),
  };
}

function findGap({ hasResult }: KnownRun, { overall }: DigestScores): TrendGap | null {
  if (!hasResult) return 'no-result';
  return overall.score === null ? 'nothing-measured' : null;
}

function isMeasured({ samples, passed, failed }: CarDigest): boolean {
  return passed + failed === samples;
}

function averageCars(cars: readonly CarDigest[]): DigestScores {
  return mapScores((name) => {
    const { score, least } = averageEnds(cars.map(({ scores }) => scores[name]));
    return { score: roundScore(score), least: roundScore(least) };
  });
}

function estimate(cars: readonly CarDigest[], name: TrendScore): PointScore['likeThese'] {
  const scored = cars.map(({ scores }) => scores[name]).filter(({ score }) => score !== null);
  const ends = scored.flatMap(({ score, least }) =>
    score === null || least === null ? [] : [{ score, least }],
  );
  if (ends.length < 2 || ends.length < scored.length) return null;
  const { lower, upper } = boundedEnds(ends);
  return { lower: roundScore(lower), upper: roundScore(upper) };
}

function mapScores<T>(of: (name: TrendScore) => T): Record<TrendScore, T> {
  return Object.fromEntries(gatedScores.map((name) => [name, of(name)])) as Record<TrendScore, T>;
}
