import type { Warning } from '../model/shot.ts';
import type { DecodedPhoto } from './decode.ts';
import type { ImageType } from './image-types.ts';

/** Other words for a type, and types that say more than the bytes: their pictures are the same. */
const sameTypes: Readonly<Record<string, string>> = {
  'image/jpg': 'image/jpeg',
  'image/pjpeg': 'image/jpeg',
  'image/apng': 'image/png',
  'image/x-png': 'image/png',
  'image/avif-sequence': 'image/avif',
  'image/tif': 'image/tiff',
};

/** @param declared the answer's own word for what it is; null when there was none */
export function warnAboutType(declared: string | null, type: ImageType): Warning[] {
  const named = declared?.split(';')[0]?.trim().toLowerCase();
  if (named === undefined || (sameTypes[named] ?? named) === type.mime) return [];
  return [{ code: 'content-type-differs', text: `Declared as ${named}, the bytes are ${type.mime}.` }];
}

interface SizeAsked {
  readonly asked: { readonly width: number; readonly height: number } | null;
  readonly isSizeFree?: boolean;
}

/** Services scale: another size than asked is a fact worth knowing, not a fault. */
export function warnAboutSize({ asked, isSizeFree }: SizeAsked, { width, height }: DecodedPhoto): Warning[] {
  if (asked === null || (asked.width === width && asked.height === height)) return [];
  const got = isSizeFree ? `the service chose ${width}x${height}` : `got ${width}x${height}`;
  return [{ code: 'size-differs', text: `Asked for ${asked.width}x${asked.height}, ${got}.` }];
}

export function warnIfSmall({ width, height }: DecodedPhoto, usualLongSide: number): Warning[] {
  if (Math.max(width, height) >= usualLongSide) return [];
  return [
    { code: 'small-picture', text: `Small: ${width}x${height}. Fine details are not to be seen in it.` },
  ];
}

/** A film or a stack of pages is judged by one picture of it. */
export function warnAboutFrames({ frames }: DecodedPhoto): Warning[] {
  if (frames.count < 2) return [];
  const text = `The ${nameFrame(frames)} was looked at, the others were not.`;
  return [{ code: 'one-frame-only', text }];
}

/** "first of 12 frames" */
export function nameFrame({ count, decoded }: DecodedPhoto['frames']): string {
  return decoded === 1 ? `first of ${count} frames` : `main one of ${count} frames, number ${decoded},`;
}

export function warnAboutColors({ colorDoubt }: DecodedPhoto): Warning[] {
  if (colorDoubt === null) return [];
  return [{ code: 'colors-not-measured', text: `Colours were not measured: ${colorDoubt}.` }];
}
