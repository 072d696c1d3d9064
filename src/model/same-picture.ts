import type { Photo } from './shot.ts';

/** By what a picture is known again. */
export type PictureIdentity = Pick<Photo, 'sha256' | 'pixels'>;

/** Whether two photos are one picture: the same file, or the same pixels in files that differ in what else they hold. */
export function areSamePicture(one: PictureIdentity, other: PictureIdentity): boolean {
  if (one.sha256 === other.sha256) return true;
  return one.pixels !== undefined && one.pixels === other.pixels;
}
