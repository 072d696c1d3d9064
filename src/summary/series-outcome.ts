import type { Angle } from '../model/car.ts';
import type { Check } from '../model/check.ts';
import { type Reason, reasonOf } from '../model/reason.ts';
import type { ScoredShot, SeriesResult, SeriesStatus } from '../model/result.ts';
import type { Dimension } from '../model/rubric.ts';
import { problemOf } from '../model/shot-reason.ts';
import { listShownFaults, type PlacedFault } from '../model/shown-faults.ts';
import { keyOfError } from '../run/shared-errors.ts';

/** What decides whether a case passes. */
export interface OutcomeFacts {
  readonly checks: readonly Check[];
  readonly shots: readonly ScoredShot[];
  /** 0..100, as written down; null when the case could not be scored. */
  readonly score: number | null;
  /** Dimensions without ends. */
  readonly unscored: readonly Dimension[];
  /** Dimensions that are worth nothing at best: no sum makes up for one. */
  readonly zeros: readonly Dimension[];
  /** Lowest passing score. */
  readonly passScore: number;
  /** Then nothing is asked of the pictures. */
  readonly promptsOnly: boolean;
}

export type SeriesOutcome = Pick<SeriesResult, 'outcome' | 'passed' | 'blockers'>;

/** Status of a case by those of its shots; a case without shots was never answered. */
export function seriesStatus(shots: readonly Pick<ScoredShot, 'status'>[]): SeriesStatus {
  const count = (status: ScoredShot['status']) => shots.filter((shot) => shot.status === status).length;
  if (count('ok') > 0) return count('ok') === shots.length ? 'ok' : 'partial';
  return count('failed') > 0 ? 'failed' : 'errored';
}

/**
 * Decides whether a case passes, and says why not. Null: nothing speaks against it but errors, or the run was cut off
 * before the case was done.
 */
export function decideOutcome(facts: OutcomeFacts): SeriesOutcome {
  const pictures = findPictureFailures(facts);
  const low = findLowScore(facts);
  // Where a picture fails, or the sum is too low, that says more than the dimension that is at 0.
  const worthless = pictures.length === 0 && low.length === 0 ? sayZeros(facts) : low;
  const failures = [...pictures, ...worthless, ...(worthless.length > 0 ? findPromptFaults(facts) : [])];
  const gaps = findGaps(facts);
  const isUnfinished = facts.shots.some(({ error }) => error?.code === 'interrupted');
  const outcome = chooseOutcome(failures.length > 0 && !isUnfinished, gaps.length > 0);
  return {
    outcome,
    passed: outcome === 'none' ? null : outcome === 'passed',
    blockers: [...failures, ...gaps],
  };
}

function chooseOutcome(isFailed: boolean, isOpen: boolean): NonNullable<SeriesOutcome['outcome']> {
  if (isFailed) return 'failed';
  return isOpen ? 'none' : 'passed';
}

function sayZeros({ zeros }: OutcomeFacts): Reason[] {
  return zeros.map((dimension) => reasonOf('nothing-right', { dimensions: [dimension] }));
}

/** What the prompts lack, where the case is worth too little: each reason once, with the views it is true of. */
function findPromptFaults({ checks, shots }: OutcomeFacts): Reason[] {
  const places = [
    ...checks.map((check) => ({ check, angle: null })),
    ...shots.flatMap((shot) => shot.checks.map((check) => ({ check, angle: shot.angle }))),
  ];
  const faults = places.filter(({ check: { half, status } }) => half === 'asked' && status === 'fail');
  const groups = new Map<string, { readonly check: Check; readonly angles: Angle[] }>();
  for (const { check, angle } of faults) {
    const key = JSON.stringify([check.id, check.reason.text]);
    const group = groups.get(key) ?? { check, angles: [] };
    if (angle) group.angles.push(angle);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ check: { id, reason }, angles }) =>
    angles.length === 0 || angles.length === shots.length
      ? reasonOf('prompts-fail', { check: id, said: reason })
      : reasonOf('prompts-of-fail', { angles, check: id, said: reason }),
  );
}

function findPictureFailures(facts: OutcomeFacts): Reason[] {
  const failed = facts.shots.filter(({ status }) => status === 'failed');
  return [...describeMissing('pictures-unusable', failed), ...listShownFaults(facts).map(sayFault)];
}

function sayFault({ check: { id, reason: said }, shot }: PlacedFault): Reason {
  return shot
    ? reasonOf('picture-fails', { angle: shot.angle, check: id, said })
    : reasonOf('pictures-fail', { check: id, said });
}

function findLowScore({ score, passScore }: OutcomeFacts): Reason[] {
  if (score === null || score >= passScore) return [];
  return [reasonOf('score-below', { score, least: passScore })];
}

/** What is missing for a verdict, through nobody's fault. */
function findGaps({ checks, shots, ...facts }: OutcomeFacts): Reason[] {
  const errored = shots.filter(({ status }) => status === 'errored');
  const broken = [...checks, ...shots.flatMap((shot) => shot.checks)].filter(
    ({ status }) => status === 'error',
  );
  const gaps = [
    ...describeMissing('pictures-unanswered', errored),
    ...broken.map(({ id, reason }) => reasonOf('check-broke-off', { check: id, said: reason })),
  ];
  return gaps.length === 0 && facts.score === null ? [sayNotScored(facts)] : gaps;
}

/** All went well, but where the target tells nothing of its prompts, only people can say more. */
function sayNotScored({ unscored, promptsOnly }: Pick<OutcomeFacts, 'unscored' | 'promptsOnly'>): Reason {
  return reasonOf(promptsOnly ? 'not-scored-by-prompts' : 'not-scored', { dimensions: [...unscored] });
}

/** Each reason once, with the pictures that it holds for. */
function describeMissing(
  code: 'pictures-unusable' | 'pictures-unanswered',
  shots: readonly ScoredShot[],
): Reason[] {
  const groups = new Map<string, ScoredShot[]>();
  for (const shot of shots) {
    const key = shot.error === null ? '' : keyOfError(shot.error);
    groups.set(key, [...(groups.get(key) ?? []), shot]);
  }
  return [...groups.values()].map((alike) => {
    const problem = problemOf(alike[0]?.error ?? null);
    return reasonOf(code, { angles: alike.map(({ angle }) => angle), problem });
  });
}
