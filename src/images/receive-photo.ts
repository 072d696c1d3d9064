import type { ShotError } from '../errors.ts';
import type { Photo, Warning } from '../model/shot.ts';
import { type AcceptInput, acceptPhoto } from './accept.ts';
import type { DecodedPhoto } from './decode.ts';
import { sniffImage } from './sniff.ts';
import { type FrozenFile, freezePhoto } from './store.ts';
import { writeThumbnails } from './thumbnails.ts';

export interface ReceiveInput extends AcceptInput {
  readonly runDir: string;
  /** False makes no thumbnails and no measures. */
  readonly measure: boolean;
}

export interface ReceivedPhoto {
  /** The picture as people can look at it, refused or not; null when the bytes do not decode. */
  readonly photo: Photo | null;
  /** Why the picture may not be scored; null when it is accepted. */
  readonly error: ShotError | null;
  readonly warnings: readonly Warning[];
}

/**
 * Freezes what came back for a shot, and decides whether it is a picture that may be scored.
 * Bytes of a picture are kept even when they are refused or damaged; text is not.
 */
export async function receivePhoto(input: ReceiveInput): Promise<ReceivedPhoto> {
  const frozen = sniffImage(input.bytes) === null ? null : await freezePhoto(input.bytes, input.runDir);
  const acceptance = await acceptPhoto(input);
  const { decoded, warnings } = acceptance;
  const photo = frozen === null || decoded === null ? null : await describePhoto(frozen, decoded, input);
  return { photo, error: acceptance.ok ? null : acceptance.error, warnings };
}

async function describePhoto(
  frozen: FrozenFile,
  { width, height, preview }: DecodedPhoto,
  { measure, runDir }: ReceiveInput,
): Promise<Photo> {
  const thumbs = measure ? await writeThumbnails(preview, frozen.sha256, runDir) : null;
  return { ...frozen, width, height, thumbs, measures: null };
}
