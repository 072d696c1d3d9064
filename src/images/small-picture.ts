import { loadSharp } from './load-sharp.ts';

const size = { width: 320, height: 240, fit: 'inside', withoutEnlargement: true } as const;

/** A small WebP of a picture, as it is shown in a page; null for bytes that do not decode. The same bytes give the same. */
export async function shrinkPicture(bytes: Buffer): Promise<Buffer | null> {
  const sharp = await loadSharp();
  return sharp(bytes)
    .resize(size)
    .webp({ quality: 70, effort: 2 })
    .toBuffer()
    .catch(() => null);
}
