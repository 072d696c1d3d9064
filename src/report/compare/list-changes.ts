import type { Angle } from '../../model/car.ts';
import type {
  ChangeWord,
  CheckComparison,
  Comparison,
  SeriesComparison,
  ShotComparison,
} from '../../model/comparison.ts';
import { changeWords } from '../../model/vocabulary.ts';

/** A compared check with the angle it speaks of; null for the whole series. */
export interface PlacedCheck {
  readonly angle: Angle | null;
  readonly check: CheckComparison;
}

/** True when nothing at all differs but times, ids and sessions. */
export function isUnchanged(comparison: Comparison): boolean {
  const { settings, prompts, seeds, reservations, pairedByPosition } = comparison;
  const isSet = settings.length + prompts.length + seeds.changed + reservations.length > 0;
  return !isSet && !pairedByPosition && listChangedCases(comparison).length === 0;
}

/** Cases in which anything is not as it was, worst first, then by how much was lost. */
export function listChangedCases({ cases }: Comparison): SeriesComparison[] {
  return sortCases(cases.filter(isChangedCase));
}

export function sortCases(cases: readonly SeriesComparison[]): SeriesComparison[] {
  return cases.toSorted(
    (a, b) => rankOf(a) - rankOf(b) || (a.score.difference ?? 0) - (b.score.difference ?? 0),
  );
}

/** Also true of a case whose verdict and score stand while a picture, a check or its evidence is another. */
export function isChangedCase(one: SeriesComparison): boolean {
  if (one.outcome !== 'same') return true;
  return listChangedShots(one).length > 0 || listChangedChecks(one).length > 0;
}

/** Cases of which more than the pictures is new, worst first: pictures of another seed are others in every case. */
export function listCasesWithNews({ cases }: Comparison): SeriesComparison[] {
  const isSame = ({ outcome }: { readonly outcome: ChangeWord }) => outcome === 'same';
  return sortCases(
    cases.filter((one) => !isSame(one) || !one.shots.every(isSame) || listChangedChecks(one).length > 0),
  );
}

/** Angles of which another picture came, or none on one side. */
export function listChangedShots(one: SeriesComparison): ShotComparison[] {
  if (isOneSided(one)) return [];
  return one.shots.filter(
    ({ outcome, picture }) => outcome !== 'same' || !['equal', 'none'].includes(picture),
  );
}

/** The checks of a case, worst first; within one outcome the series first, then the angles in order. */
export function listChecks({ checks, shots }: SeriesComparison): PlacedCheck[] {
  const placed: PlacedCheck[] = [
    ...checks.map((check) => ({ angle: null, check })),
    ...shots.flatMap(({ angle, checks: ofShot }) => ofShot.map((check) => ({ angle, check }))),
  ];
  return placed.toSorted((a, b) => rankOf(a.check) - rankOf(b.check));
}

/** Checks that are not as they were, worst first; those of an angle or a case that is on one side only go without saying. */
export function listChangedChecks(one: SeriesComparison): PlacedCheck[] {
  if (isOneSided(one)) return [];
  return listChecks({ ...one, shots: one.shots.filter((shot) => !isOneSided(shot)) }).filter(({ check }) =>
    isChangedCheck(check),
  );
}

function isChangedCheck(check: CheckComparison): boolean {
  return check.outcome !== 'same' || hasOtherEvidence(check);
}

/** True when the check was measured on both sides, and by another kind of evidence. */
export function hasOtherEvidence({ before, after }: CheckComparison): boolean {
  const scores = [before?.score ?? null, after?.score ?? null];
  return !scores.includes(null) && before?.evidence !== after?.evidence;
}

/** True for what one run alone has. */
export function isOneSided({ outcome }: { readonly outcome: ChangeWord }): boolean {
  return outcome === 'new' || outcome === 'gone';
}

/** `outcomes` are listed worst first. */
function rankOf({ outcome }: { readonly outcome: ChangeWord }): number {
  return changeWords.indexOf(outcome);
}
