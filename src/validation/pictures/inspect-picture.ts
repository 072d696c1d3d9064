import { createHash } from 'node:crypto';
import { shotErrors } from '../../errors.ts';
import { acceptPhoto } from '../../images/accept.ts';
import { digestPixels } from '../../images/digest-pixels.ts';
import { findFailure } from '../../images/fault-outcomes.ts';
import { measureDecoded } from '../../images/measure-decoded.ts';
import { sniffImage } from '../../images/sniff.ts';
import type { Photo, Shot } from '../../model/shot.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels that are asked for, and drawn. */
export const pictureSize = { width: 768, height: 576 } as const;

/** What became of a picture, as in a shot. */
export type Inspected = Pick<Shot, 'status' | 'photo' | 'error'>;

/**
 * Accepts and measures a picture as a run does, only that nothing is written to disk.
 *
 * @param asked null where any size will do
 */
export async function inspectPicture(
  bytes: Buffer,
  angle: Shot['angle'],
  asked: Size | null = pictureSize,
): Promise<Inspected> {
  const acceptance = await acceptPhoto({ bytes, contentType: 'image/jpeg', asked });
  const { decoded } = acceptance;
  const measures = decoded && measureDecoded(decoded, angle);
  const error = acceptance.ok ? findFailure(measures?.faults ?? []) : acceptance.error;
  const photo = decoded && {
    ...describeBytes(bytes),
    width: decoded.width,
    height: decoded.height,
    pixels: digestPixels(decoded),
    measures,
  };
  return { status: error ? shotErrors[error.code].outcome : 'ok', photo, error };
}

function describeBytes(bytes: Buffer): Pick<Photo, 'sha256' | 'path' | 'mime' | 'bytes' | 'thumbs'> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const mime = sniffImage(bytes)?.mime ?? 'application/octet-stream';
  return { sha256, path: `images/${sha256}.jpg`, mime, bytes: bytes.length, thumbs: null };
}
