import type { CheckComparison, ShotComparison } from '../../model/comparison.ts';

/** The run in which the case does not pass: the later one of a case that broke, the earlier one of a fixed one. */
export type FailingSide = 'before' | 'after';

interface TurnedCase {
  readonly checks: readonly CheckComparison[];
  readonly shots: readonly ShotComparison[];
  /** True when a check has a number on one side only. */
  readonly measuredApart: boolean;
}

/**
 * Whether both runs looked at what made a verdict turn. One failure that the run before had passed is enough for a
 * broken case; a fixed one needs every failure looked for again: nobody looking is no improvement.
 */
export function isTurnMeasured(turned: TurnedCase, failing: FailingSide): boolean {
  const seen = listFailures(turned, failing);
  // Nothing in the pictures fails: the score alone was too low.
  if (seen.length === 0) return !turned.measuredApart;
  return failing === 'after' ? seen.some(Boolean) : seen.every(Boolean);
}

/** For each failure that blocks the case: whether the other run looked at the same thing. */
function listFailures({ checks, shots }: TurnedCase, failing: FailingSide): boolean[] {
  const other = failing === 'after' ? 'before' : 'after';
  const failed = shots.filter((shot) => shot[failing]?.status === 'failed');
  const usable = shots.filter((shot) => shot[failing]?.status === 'ok');
  // As in the verdict: beside a failed picture, what compares the pictures says nothing of its own.
  const blocking = [...(failed.length === 0 ? checks : []), ...usable.flatMap((shot) => shot.checks)]
    .filter(({ half }) => half === 'shown')
    .filter((check) => check[failing]?.status === 'fail');
  return [
    ...failed.map((shot) => shot[other] !== null),
    ...blocking.map((check) => (check[other]?.score ?? null) !== null),
  ];
}
