import type { ShotError } from '../errors.ts';
import type { Angle } from '../model/car.ts';
import type { Photo, Warning } from '../model/shot.ts';
import { type AcceptInput, acceptPhoto } from './accept.ts';
import { type DecodedPhoto, glanceWidth } from './decode.ts';
import { digestPixels } from './digest-pixels.ts';
import { findFailure, warnOfFaults } from './fault-outcomes.ts';
import { measureInTurn } from './measure-in-turn.ts';
import { nameFrame } from './photo-warnings.ts';
import { encodeThumbnail } from './thumbnails.ts';

export interface ExamineInput extends Omit<AcceptInput, 'previewWidth'> {
  /** The view asked for: it says where a badge can be. */
  readonly angle: Angle;
  /** False makes no thumbnail and no measures. */
  readonly measure: boolean;
}

/** What the bytes of one picture say. */
export interface Examined {
  /** The picture as people can look at it, refused or not; null when the bytes do not decode. */
  readonly seen: SeenPicture | null;
  /** Why the picture may not be scored; null when it is accepted. */
  readonly error: ShotError | null;
  readonly warnings: readonly Warning[];
}

export interface SeenPicture extends Pick<Photo, 'width' | 'height' | 'pixels' | 'measures'> {
  /** WebP; null where none was to be made. */
  readonly thumbnail: Buffer | null;
}

export type ExaminePicture = (input: ExamineInput) => Promise<Examined>;

/**
 * All that takes processor time of a picture, from one decode: whether it may be scored, its measures, its thumbnail.
 * Nothing is read or written, and the same bytes give the same, so that any thread can do it.
 */
export async function examinePicture(input: ExamineInput): Promise<Examined> {
  const acceptance = await acceptPhoto({ ...input, previewWidth: input.measure ? undefined : glanceWidth });
  const { decoded, warnings } = acceptance;
  const seen = decoded && (await describePicture(decoded, input));
  const faults = seen?.measures?.faults ?? [];
  const error = acceptance.ok ? findFailure(faults) : acceptance.error;
  const told = error && decoded ? { ...error, message: `${error.message}${sayFrame(decoded)}` } : error;
  return { seen, error: told, warnings: [...warnings, ...warnOfFaults(faults)] };
}

/** What is wrong with one frame need not be wrong with the others. */
function sayFrame({ frames }: DecodedPhoto): string {
  return frames.count < 2 ? '' : ` It is the ${nameFrame(frames)} and the others were not looked at.`;
}

async function describePicture(
  decoded: DecodedPhoto,
  { measure, angle }: ExamineInput,
): Promise<SeenPicture> {
  const { width, height, preview } = decoded;
  const facts = { width, height, pixels: digestPixels(decoded) };
  if (!measure) return { ...facts, thumbnail: null, measures: null };
  // The encoder has threads of its own: this one measures meanwhile.
  const [thumbnail, measures] = await Promise.all([encodeThumbnail(preview), measureInTurn(decoded, angle)]);
  return { ...facts, thumbnail, measures };
}
