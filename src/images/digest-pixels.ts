import { createHash } from 'node:crypto';
import type { DecodedPhoto } from './decode.ts';

/**
 * Hex SHA-256 of the pixels, equal for equal pictures whatever their files hold besides. It is taken of the preview, so
 * it also depends on the preview's width.
 */
export function digestPixels({
  width,
  height,
  preview,
}: Pick<DecodedPhoto, 'width' | 'height' | 'preview'>): string {
  return createHash('sha256').update(`${width}x${height} `).update(preview.data).digest('hex');
}
