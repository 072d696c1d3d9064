import type { Comparison } from '../../model/comparison.ts';
import type { Result } from '../../model/result.ts';
import { makePhoto } from '../../model/shot.fixture.ts';
import { storeInMemory } from '../../run/stored-result.ts';
import { compareResults } from '../../summary/compare/compare-results.ts';
import { hostileResult } from '../hostile-result.fixture.ts';
import { richResult } from '../rich-result.fixture.ts';

export function compareFixtures(before: Result, after: Result): Promise<Comparison> {
  return compareResults({ before: storeInMemory(before), after: storeInMemory(after) });
}

/** The rich result as it was the day before: another colour asked of the BMW, other pictures of it, all of it passing. */
export function earlierResult(): Result {
  return makeEarlier(richResult());
}

/** A result as it was before its BMW broke. */
export function makeEarlier(result: Result): Result {
  return {
    ...result,
    run: { ...result.run, id: '20261122T184502Z-a1b2', startedAt: '2026-11-22T18:45:02.000Z' },
    cases: result.cases.map((one) => (one.id === 'bmw-x5' ? makeGood(one) : one)),
  };
}

function makeGood(one: Result['cases'][number]): Result['cases'][number] {
  return {
    ...one,
    passed: true,
    blockers: [],
    score: 92.5,
    car: { ...one.car, color: 'silver' },
    shots: one.shots.map((shot) => ({
      ...shot,
      sentPrompt: shot.sentPrompt?.replaceAll('red', 'silver') ?? null,
      photo: shot.photo === null ? null : makePhoto(`earlier-${shot.angle}`),
      checks: shot.checks.map((check) =>
        check.status === 'fail' ? { ...check, status: 'pass' as const, score: 1 } : check,
      ),
    })),
  };
}

/** A good run against one in which every text is hostile, or the reverse. */
export function hostileComparison(text: string, side: 'before' | 'after' = 'after'): Promise<Comparison> {
  const hostile = hostileResult(text);
  return side === 'after'
    ? compareFixtures(earlierResult(), hostile)
    : compareFixtures(hostile, earlierResult());
}
