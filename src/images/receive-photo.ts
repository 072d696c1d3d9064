import type { Photo } from '../model/shot.ts';
import type { PictureStore } from '../store/picture-store.ts';
import {
  type Examined,
  type ExamineInput,
  type ExaminePicture,
  examinePicture,
  type SeenPicture,
} from './examine-picture.ts';
import { type FrozenFile, freezePhoto } from './freeze-photo.ts';
import { sniffImage } from './sniff.ts';
import { keepThumbnail } from './thumbnails.ts';

export interface ReceiveInput extends ExamineInput {
  /** Where the picture and its thumbnail are kept. */
  readonly pictures: PictureStore;
  /** Who examines it; left out: this thread. */
  readonly examine?: ExaminePicture | undefined;
}

export interface ReceivedPhoto extends Omit<Examined, 'seen'> {
  /** The picture as people can look at it, refused or not; null when the bytes do not decode. */
  readonly photo: Photo | null;
}

/**
 * Freezes what came back for a shot, and decides whether it is a picture that may be scored.
 * Bytes of a picture are kept even when they are refused or damaged; text is not.
 */
export async function receivePhoto(input: ReceiveInput): Promise<ReceivedPhoto> {
  const { pictures, examine = examinePicture, ...toExamine } = input;
  const isPicture = sniffImage(input.bytes) !== null;
  const [frozen, { seen, error, warnings }] = await Promise.all([
    isPicture ? freezePhoto(input.bytes, pictures) : null,
    examine(toExamine),
  ]);
  const photo = frozen === null || seen === null ? null : await describePhoto(frozen, seen, pictures);
  return { photo, error, warnings };
}

async function describePhoto(
  frozen: FrozenFile,
  { thumbnail, ...seen }: SeenPicture,
  pictures: PictureStore,
): Promise<Photo> {
  const { width, height, pixels, measures } = seen;
  const thumbs = thumbnail && (await keepThumbnail(thumbnail, frozen.sha256, pictures));
  return { ...frozen, width, height, ...(pixels !== undefined && { pixels }), thumbs, measures };
}
