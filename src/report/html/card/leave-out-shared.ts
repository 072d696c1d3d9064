import type { Check } from '../../../model/check.ts';
import type { SeriesResult } from '../../../model/result.ts';

/** A case as its card tells it: what the list of errors says once for several pictures is told by its code. */
export function leaveOutShared(one: SeriesResult, shorten: (text: string) => string): SeriesResult {
  const shortenReason = (check: Check): Check => ({ ...check, reason: shorten(check.reason) });
  return {
    ...one,
    blockers: one.blockers.map(shorten),
    checks: one.checks.map(shortenReason),
    shots: one.shots.map((shot) => ({
      ...shot,
      checks: shot.checks.map(shortenReason),
      attempts: shot.attempts.map((attempt) => ({
        ...attempt,
        error: attempt.error === null ? null : shorten(attempt.error),
      })),
    })),
  };
}
