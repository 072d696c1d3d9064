import { createHash } from 'node:crypto';
import { type ShotError, shotError } from '../../errors.ts';
import { clusterOf } from '../../model/cluster.ts';
import type { Shot } from '../../model/shot.ts';

/** One accepted picture, as far as telling stand-ins needs to know it. */
export interface PhotoUse {
  readonly target: string;
  readonly case: string;
  /** Tells series apart. */
  readonly series: string;
  readonly sha256: string;
  /** Digest of the pixels; null in runs of before it was kept. */
  readonly pixels: string | null;
  /** Equal for equal requests. */
  readonly request: string;
}

/** Null for a shot without an accepted picture. */
export function usePhoto(shot: Shot, of: Pick<PhotoUse, 'target' | 'case' | 'series'>): PhotoUse | null {
  if (shot.status !== 'ok' || !shot.photo) return null;
  const { sha256, pixels = null } = shot.photo;
  return { ...of, sha256, pixels, request: requestOf(shot, of.case) };
}

/**
 * Finds pictures that cannot have been made for what was asked: the same pixels for different prompts or cars, in
 * different series at one target; services write the prompt into the file, so its bytes need not be the same. All of
 * them are refused, the first too, so the order of arrival decides nothing. Inside one series equal pictures are left to
 * the check of distinct views.
 */
export function findRepeatedPhotos(uses: readonly PhotoUse[]): ReadonlyMap<PhotoUse, ShotError> {
  const refused = new Map<PhotoUse, ShotError>();
  for (const sharing of groupByPicture(uses)) {
    const series = new Set(sharing.map((use) => use.series));
    const requests = new Set(sharing.map((use) => use.request));
    if (series.size < 2 || requests.size < 2) continue;
    const cases = [...new Set(sharing.map(clusterOf))].join(', ');
    const same = new Set(sharing.map(({ sha256 }) => sha256)).size === 1 ? 'bytes' : 'pixels';
    const message = `The very same ${same} came for ${requests.size} different requests (${cases}).`;
    for (const use of sharing) refused.set(use, shotError('placeholder-image', message));
  }
  return refused;
}

function groupByPicture(uses: readonly PhotoUse[]): Iterable<PhotoUse[]> {
  // A run begun before digests were kept, and gone on with, knows those of some of its files only.
  const digests = new Map(uses.flatMap(({ sha256, pixels }) => (pixels === null ? [] : [[sha256, pixels]])));
  const groups = new Map<string, PhotoUse[]>();
  for (const use of uses) {
    const key = `${use.target} ${digests.get(use.sha256) ?? use.sha256}`;
    const group = groups.get(key);
    if (group) group.push(use);
    else groups.set(key, [use]);
  }
  return groups.values();
}

/**
 * What a picture was asked with, as a digest: equal requests may well get equal bytes. The seed is no part of it:
 * another draw of a prompt that leaves nothing open is no other car.
 */
function requestOf({ sentPrompt, prompt, angle }: Shot, caseId: string): string {
  const request = sentPrompt ?? prompt ?? JSON.stringify([caseId, angle]);
  return createHash('sha256').update(request).digest('base64url');
}
