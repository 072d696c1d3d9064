import type { Check } from './check.ts';
import { pickWeighed } from './most-trusted.ts';
import type { ScoredShot } from './result.ts';

/** A check that fails. */
export interface PlacedFault {
  readonly check: Check;
  /** Null for a check of the series. */
  readonly shot: ScoredShot | null;
}

/**
 * What is wrong in the pictures of a series, the series first: several records of one check are one opinion, that of the
 * most trusted. A failed picture fails every comparison of its series; then the picture is the fault.
 */
export function listShownFaults(one: {
  readonly checks: readonly Check[];
  readonly shots: readonly ScoredShot[];
}): PlacedFault[] {
  const hasFailed = one.shots.some(({ status }) => status === 'failed');
  return [
    ...(hasFailed ? [] : findFaults(one.checks, null)),
    ...one.shots.flatMap((shot) => (shot.status === 'ok' ? findFaults(shot.checks, shot) : [])),
  ];
}

function findFaults(checks: readonly Check[], shot: ScoredShot | null): PlacedFault[] {
  return pickWeighed(checks)
    .filter(({ half, status }) => half === 'shown' && status === 'fail')
    .map((check) => ({ check, shot }));
}
