import { createHash } from 'node:crypto';
import { type ShotError, shotError } from '../../errors.ts';
import { clusterOf } from '../../model/cluster.ts';
import { andMore } from '../../model/count.ts';
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

/** Why a picture cannot have been made for what was asked; null when it can. */
export type RefusePhoto = (use: PhotoUse) => ShotError | null;

/** Digests of pixels by those of files; none for a file of which only itself is known. */
export type PixelDigests = ReadonlyMap<string, string>;

/**
 * Finds pictures that cannot have been made for what was asked: the same pixels for different prompts or cars, in
 * different series at one target; services write the prompt into the file, so its bytes need not be the same. All of
 * them are refused, the first too, so the order of arrival decides nothing. Inside one series equal pictures are left to
 * the check of distinct views.
 *
 * @param uses in the order in which they were asked for
 */
export function findRepeatedPhotos(uses: readonly PhotoUse[]): RefusePhoto {
  const sharing = gatherSharing(listDigests(uses));
  for (const use of uses) sharing.add(use);
  return sharing.refuse;
}

/** A run begun before digests were kept, and gone on with, knows those of some of its files only. */
function listDigests(uses: readonly PhotoUse[]): PixelDigests {
  return new Map(uses.flatMap(({ sha256, pixels }) => (pixels === null ? [] : [[sha256, pixels]])));
}

/** Equal for uses of one picture at one target. */
export function keyOfPicture({ target, sha256, pixels }: PhotoUse, digests: PixelDigests): string {
  return `${target} ${digests.get(sha256) ?? pixels ?? sha256}`;
}

/** All uses of one picture, of which few words are kept however many they are. */
interface SharedPicture {
  readonly first: PhotoUse;
  isOfSeveralSeries: boolean;
  isOfSeveralFiles: boolean;
  readonly requests: Set<string>;
  /** Each once, the first of them. */
  readonly cases: Set<string>;
  moreCases: number;
  lastCase: string;
}

/** So many cases are named that got the same picture. */
const mostNamed = 100;
/** Characters of a request's digest that tell it from others of a run: 72 bits. */
const tellingLength = 12;

/** Puts uses of the same picture together as they come, in the order in which they were asked for. */
export function gatherSharing(digests: PixelDigests) {
  const pictures = new Map<string, SharedPicture>();
  return {
    add(use: PhotoUse): void {
      const key = keyOfPicture(use, digests);
      const picture = pictures.get(key) ?? startPicture(use);
      pictures.set(key, picture);
      picture.isOfSeveralSeries ||= use.series !== picture.first.series;
      picture.isOfSeveralFiles ||= use.sha256 !== picture.first.sha256;
      picture.requests.add(use.request.slice(0, tellingLength));
      nameCase(picture, clusterOf(use));
    },
    refuse(use: PhotoUse): ShotError | null {
      const picture = pictures.get(keyOfPicture(use, digests));
      return picture ? refusePicture(picture) : null;
    },
  };
}

function startPicture(first: PhotoUse): SharedPicture {
  const several = { isOfSeveralSeries: false, isOfSeveralFiles: false };
  return { first, ...several, requests: new Set(), cases: new Set(), moreCases: 0, lastCase: '' };
}

/** Series of one case follow each other, so that one beyond the named is counted once. */
function nameCase(picture: SharedPicture, name: string): void {
  if (picture.cases.size < mostNamed) picture.cases.add(name);
  else if (name !== picture.lastCase && !picture.cases.has(name)) picture.moreCases += 1;
  picture.lastCase = name;
}

function refusePicture(picture: SharedPicture): ShotError | null {
  const { isOfSeveralSeries, isOfSeveralFiles, requests, cases, moreCases } = picture;
  if (!isOfSeveralSeries || requests.size < 2) return null;
  const same = isOfSeveralFiles ? 'pixels' : 'bytes';
  const named = andMore([...cases], moreCases);
  const message = `The very same ${same} came for ${requests.size} different requests (${named}).`;
  return shotError('placeholder-image', message);
}

/**
 * What a picture was asked with, as a digest: equal requests may well get equal bytes. The seed is no part of it:
 * another draw of a prompt that leaves nothing open is no other car.
 */
function requestOf({ sentPrompt, prompt, angle }: Shot, caseId: string): string {
  const request = sentPrompt ?? prompt ?? JSON.stringify([caseId, angle]);
  return createHash('sha256').update(request).digest('base64url');
}
