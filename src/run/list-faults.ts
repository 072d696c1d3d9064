import type { ShotErrorCode } from '../errors.ts';
import type { Angle } from '../model/car.ts';
import type { Check } from '../model/check.ts';
import { pickWeighed } from '../model/most-trusted.ts';
import type { ScoredShot, SeriesResult } from '../model/result.ts';
import { listShownFaults, type PlacedFault } from '../model/shown-faults.ts';

/** A check that fails. */
export interface FailedCheck {
  /** `prompt`: in what was asked for; named only where no picture has a fault. */
  readonly kind: 'picture' | 'prompt';
  readonly id: string;
  readonly title: string;
  /** Null for the whole series. */
  readonly angle: Angle | null;
  /** Names of the colour that was asked for, and of the one that pixels measured; null where the check names none. */
  readonly paint: { readonly asked: string; readonly seen: string } | null;
}

/** A picture that is of no use (`refused`), or that never came. */
export interface MissingPicture {
  readonly kind: 'refused' | 'unanswered';
  readonly code: ShotErrorCode;
  readonly angle: Angle;
}

/** Why a case does not pass, as data that can be counted over cases. */
export type CaseFault = FailedCheck | MissingPicture;

/**
 * The faults of a case, each once, however many checks saw it: lost pictures, then what the pictures show; where these
 * have no fault, what the prompts lack.
 */
export function listFaults(one: Pick<SeriesResult, 'checks' | 'shots'>): CaseFault[] {
  const lost = one.shots.flatMap(findLost);
  const isRefused = lost.some(({ kind }) => kind === 'refused');
  const shown = listShownFaults(one);
  const asked = shown.length > 0 || isRefused ? [] : listAskedFaults(one);
  return [...lost, ...[...joinAlike(shown), ...asked].map(describeFault)];
}

function findLost({ angle, status, error }: ScoredShot): MissingPicture[] {
  if (error === null) return [];
  return [{ kind: status === 'failed' ? 'refused' : 'unanswered', code: error.code, angle }];
}

function listAskedFaults({ checks, shots }: Pick<SeriesResult, 'checks' | 'shots'>): PlacedFault[] {
  const subjects = [{ checks, shot: null }, ...shots.map((shot) => ({ checks: shot.checks, shot }))];
  return subjects.flatMap((subject) =>
    pickWeighed(subject.checks)
      .filter(({ half, status }) => half === 'asked' && status === 'fail')
      .map((check) => ({ check, shot: subject.shot })),
  );
}

/**
 * Of checks that look for one thing in one picture the first; and what a picture shows explains what the series shows of
 * the same: a rear of another colour is not also a series of two colours.
 */
function joinAlike(failed: readonly PlacedFault[]): PlacedFault[] {
  const topicOf = ({ topic, id }: Check) => topic ?? id;
  const explained = new Set(failed.flatMap(({ check, shot }) => (shot ? [topicOf(check)] : [])));
  const seen = new Set<string>();
  return failed.filter(({ check, shot }) => {
    const topic = topicOf(check);
    const key = `${topic} ${shot?.angle}`;
    const isNew = shot === null ? !explained.has(topic) : !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function describeFault({ check, shot }: PlacedFault): FailedCheck {
  const { id, title, half, evidence, isColor, details } = check;
  const { expected: asked } = details;
  const seen = isColor && evidence === 'pixels' ? (shot?.photo?.measures?.paint.family ?? null) : null;
  return {
    kind: half === 'shown' ? 'picture' : 'prompt',
    id,
    title,
    angle: shot?.angle ?? null,
    paint: asked !== null && seen !== null ? { asked, seen } : null,
  };
}
