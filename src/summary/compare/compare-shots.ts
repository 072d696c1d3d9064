import { angles } from '../../model/car.ts';
import type { Pair, PhotoFacts, PictureChange, ShotComparison, ShotFacts } from '../../model/comparison.ts';
import type { ScoredShot } from '../../model/result.ts';
import { areSamePicture, type PictureIdentity } from '../../model/same-picture.ts';
import { compareChecks } from './compare-checks.ts';
import { wordOfShot } from './word-of.ts';

/** The shots of two series side by side, in the order of the angles. */
export function pairShots({ before, after }: Pair<readonly ScoredShot[]>): Pair<ScoredShot | null>[] {
  const ofAngle = (shots: readonly ScoredShot[], angle: string) =>
    shots.find((shot) => shot.angle === angle) ?? null;
  return angles
    .map((angle) => ({ before: ofAngle(before, angle), after: ofAngle(after, angle) }))
    .filter((pair) => pair.before !== null || pair.after !== null);
}

export function compareShots(series: Pair<readonly ScoredShot[]>): ShotComparison[] {
  return pairShots(series).flatMap(compareShot);
}

function compareShot({ before, after }: Pair<ScoredShot | null>): ShotComparison[] {
  const angle = (after ?? before)?.angle;
  if (angle === undefined) return [];
  const facts = { before: toFacts(before), after: toFacts(after) };
  return [
    {
      angle,
      outcome: wordOfShot(facts),
      picture: comparePictures({ before: before?.photo ?? null, after: after?.photo ?? null }),
      ...facts,
      checks: compareChecks({ before: before?.checks ?? [], after: after?.checks ?? [] }),
    },
  ];
}

function toFacts(shot: ScoredShot | null): ShotFacts | null {
  if (shot === null) return null;
  return { status: shot.status, error: shot.error?.code ?? null, photo: toPhotoFacts(shot.photo) };
}

function toPhotoFacts(photo: ScoredShot['photo']): PhotoFacts | null {
  if (photo === null) return null;
  const { sha256, path, width, height, thumbs } = photo;
  return { sha256, path, width, height, thumbs };
}

function comparePictures({ before, after }: Pair<PictureIdentity | null>): PictureChange {
  if (before === null) return after === null ? 'none' : 'new';
  if (after === null) return 'gone';
  return areSamePicture(before, after) ? 'equal' : 'changed';
}
