import { type ShotError, shotError } from '../../errors.ts';
import type { FoundPicture } from '../../generator/target.ts';
import { saysPolicy } from '../../http/service-words.ts';
import type { Angle } from '../../model/car.ts';
import { readSeed, type Seed } from '../../model/seed.ts';
import type { Warning } from '../../model/shot.ts';
import { readBase64, readPictureText } from '../shared/picture-text.ts';
import { base64Names, type Fields, findAddress, findText, isFields } from './find-pictures.ts';
import { readAngleWord } from './read-angle.ts';
import { findFailure, quoteReasons } from './service-words.ts';

/** One picture as the backend reports it; null where this revision says nothing. */
export interface BackendImage {
  readonly angle: Angle | null;
  /** The service's own word for the angle, where it is none that is known here. */
  readonly unknownAngle: string | null;
  readonly picture: FoundPicture | null;
  readonly prompt: string | null;
  readonly seed: Seed | null;
  readonly sessionId: string | null;
  /** Why this picture counts as failed although the answer as a whole does not. */
  readonly error: ShotError | null;
  readonly warnings: readonly Warning[];
}

export const sessionNames = ['session_id', 'sessionId'];
const angleNames = ['angle', 'view', 'view_angle', 'viewAngle'];

/** Reads a picture of an answer. Revisions differ: every member may be missing or of another type, unknown ones are no fault. */
export function readImage(item: unknown, baseUrl: string | null): BackendImage {
  const raw = typeof item === 'string' ? { url: item } : isFields(item) ? item : {};
  const word = findText(raw, angleNames);
  const angle = word === null ? null : readAngleWord(word);
  return {
    angle,
    unknownAngle: angle === null ? word : null,
    picture: findPicture(raw, baseUrl),
    prompt: findText(raw, ['prompt']),
    seed: findSeed(raw),
    sessionId: findText(raw, sessionNames),
    error: findFault(raw),
    warnings:
      raw['fallback'] === true ? [{ code: 'fallback', text: 'The picture is marked as a fallback.' }] : [],
  };
}

/** A picture that is the whole answer, of which nothing else is known. */
export function readBareImage(bytes: Buffer): BackendImage {
  return { ...readImage({}, null), picture: { kind: 'bytes', bytes, contentType: null } };
}

function findPicture(raw: Fields, baseUrl: string | null): FoundPicture | null {
  const address = findAddress(raw);
  if (address !== null) return readPictureText(address, baseUrl);
  const base64 = findText(raw, base64Names);
  return base64 === null ? null : readBase64(base64);
}

function findSeed({ seed }: Fields): Seed | null {
  return typeof seed === 'number' || typeof seed === 'string' ? readSeed(String(seed).trim()) : null;
}

function findFault(raw: Fields): ShotError | null {
  const failure = findFailure(raw);
  if (failure === null) return null;
  const why = quoteReasons(raw) ?? failure;
  const code = saysPolicy(200, why) ? 'content-refused' : 'backend-error';
  return shotError(code, `The backend reports this picture as failed: ${why}`);
}
