import { createHash } from 'node:crypto';
import type { DecodedPhoto } from './decode.ts';

/** Every so-many-th row is enough: no two pictures agree in all of those, and each row costs time. */
const everyRow = 4;

/**
 * Hex SHA-256 of the pixels, equal for equal pictures whatever their files hold besides. It is taken of the preview, so
 * it also depends on the preview's width.
 */
export function digestPixels({
  width,
  height,
  preview,
}: Pick<DecodedPhoto, 'width' | 'height' | 'preview'>): string {
  const hash = createHash('sha256').update(`${width}x${height} `);
  const rowBytes = preview.width * 3;
  for (let start = 0; start < preview.data.length; start += rowBytes * everyRow) {
    hash.update(preview.data.subarray(start, start + rowBytes));
  }
  return hash.digest('hex');
}
