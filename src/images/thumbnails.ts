import type { Photo } from '../model/shot.ts';
import type { PictureStore } from '../store/picture-store.ts';
import { loadSharp } from './load-sharp.ts';
import type { RgbImage } from './rgb-image.ts';

const widths = [320, 640] as const;
/** Good to the eye at card size; more effort costs time and saves little. */
const webp = { quality: 80, effort: 2 } as const;

/**
 * Writes `thumbs/<sha256>-320.webp` and `-640.webp`, upright and without metadata.
 * A picture that is narrower keeps its size. The same picture gives the same bytes.
 */
export async function writeThumbnails(
  preview: RgbImage,
  sha256: string,
  pictures: PictureStore,
): Promise<NonNullable<Photo['thumbs']>> {
  const paths = { 320: `thumbs/${sha256}-320.webp`, 640: `thumbs/${sha256}-640.webp` };
  await Promise.all(
    widths.map(async (width) => pictures.put(paths[width], await encodeThumbnail(preview, width))),
  );
  return paths;
}

async function encodeThumbnail({ data, width, height }: RgbImage, toWidth: number): Promise<Buffer> {
  const sharp = await loadSharp();
  return sharp(data, { raw: { width, height, channels: 3 } })
    .resize({ width: toWidth, withoutEnlargement: true })
    .webp(webp)
    .toBuffer();
}
