import { type ShotError, shotError } from '../errors.ts';
import type { Angle } from '../model/car.ts';
import type { PictureFault } from '../model/measures.ts';
import type { Photo, Warning } from '../model/shot.ts';
import type { PictureStore } from '../store/picture-store.ts';
import { type AcceptInput, acceptPhoto } from './accept.ts';
import { type DecodedPhoto, glanceWidth } from './decode.ts';
import { digestPixels } from './digest-pixels.ts';
import { type FrozenFile, freezePhoto } from './freeze-photo.ts';
import { measureInTurn } from './measure-in-turn.ts';
import { nameFrame } from './photo-warnings.ts';
import { sniffImage } from './sniff.ts';
import { writeThumbnail } from './thumbnails.ts';

export interface ReceiveInput extends AcceptInput {
  /** The view asked for: it says where a badge can be. */
  readonly angle: Angle;
  /** Where the picture and its thumbnails are kept. */
  readonly pictures: PictureStore;
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
  const isPicture = sniffImage(input.bytes) !== null;
  const [frozen, acceptance] = await Promise.all([
    isPicture ? freezePhoto(input.bytes, input.pictures) : null,
    acceptPhoto({ ...input, previewWidth: input.measure ? undefined : glanceWidth }),
  ]);
  const { decoded, warnings } = acceptance;
  const photo = frozen === null || decoded === null ? null : await describePhoto(frozen, decoded, input);
  const faults = photo?.measures?.faults ?? [];
  const error = acceptance.ok ? findFailure(faults) : acceptance.error;
  const told = error && decoded ? { ...error, message: `${error.message}${sayFrame(decoded)}` } : error;
  return { photo, error: told, warnings: [...warnings, ...warnOfFaults(faults)] };
}

/** What is wrong with one frame need not be wrong with the others. */
function sayFrame({ frames }: DecodedPhoto): string {
  return frames.count < 2 ? '' : ` It is the ${nameFrame(frames)} and the others were not looked at.`;
}

async function describePhoto(
  frozen: FrozenFile,
  decoded: DecodedPhoto,
  { measure, pictures, angle }: ReceiveInput,
): Promise<Photo> {
  const { width, height, preview } = decoded;
  const seen = { ...frozen, width, height, pixels: digestPixels(decoded) };
  if (!measure) return { ...seen, thumbs: null, measures: null };
  // The encoder has threads of its own: this one measures meanwhile.
  const [thumbs, measures] = await Promise.all([
    writeThumbnail(preview, frozen.sha256, pictures),
    measureInTurn(decoded, angle),
  ]);
  return { ...seen, thumbs, measures };
}

/** A blurred picture still shows something; the others stand where a picture should be. */
export function findFailure(faults: readonly PictureFault[]): ShotError | null {
  const fault = faults.find(({ severity }) => severity === 'fail');
  return fault
    ? shotError(fault.kind === 'blur' ? 'invalid-image' : 'placeholder-image', fault.reason)
    : null;
}

/** What the codes of these warnings begin with. */
export const faultCode = 'picture-';

export function warnOfFaults(faults: readonly PictureFault[]): Warning[] {
  return faults
    .filter(({ severity }) => severity === 'warn')
    .map(({ kind, reason }) => ({ code: `${faultCode}${kind}`, text: reason }));
}
