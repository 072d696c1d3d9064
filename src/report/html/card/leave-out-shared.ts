import type { Check } from '../../../model/check.ts';
import type { Reason } from '../../../model/reason.ts';
import type { ScoredShot, SeriesResult } from '../../../model/result.ts';
import type { Attempt } from '../../../model/shot.ts';

type Shorten = (text: string) => string;

/** A case as its card tells it: what the list of errors says once for several pictures is told by its code. */
export function leaveOutShared(one: SeriesResult, shorten: Shorten): SeriesResult {
  const shortenReason = (reason: Reason): Reason => ({ ...reason, text: shorten(reason.text) });
  const shortenCheck = (check: Check): Check => ({ ...check, reason: shortenReason(check.reason) });
  return {
    ...one,
    blockers: one.blockers.map(shortenReason),
    checks: one.checks.map(shortenCheck),
    log: one.log.map(shorten),
    shots: one.shots.map((shot) => ({
      ...shot,
      checks: shot.checks.map(shortenCheck),
      attempts: shot.attempts.map((attempt) => shortenAttempt(attempt, shot, shorten)),
    })),
  };
}

/** The last attempt is the error of the shot, in the words of the network. */
function shortenAttempt(attempt: Attempt, { attempts, error }: ScoredShot, shorten: Shorten): Attempt {
  if (attempt.error === null) return attempt;
  const isListed = error !== null && attempt === attempts.at(-1) && shorten(error.message) !== error.message;
  return { ...attempt, error: isListed ? error.code : shorten(attempt.error) };
}
