import type { Photo } from '../model/shot.ts';
import type { PictureStore } from '../store/picture-store.ts';
import { loadSharp } from './load-sharp.ts';
import type { RgbImage } from './rgb-image.ts';

const width = 320;
/** From twice its size a picture is halved as well to the eye by the mean of neighbours as by slower kernels. */
const kernel = 'linear';
/** Good to the eye at card size. More effort takes half as long again for a file that is a hundredth smaller. */
const webp = { quality: 75, effort: 0 } as const;

/**
 * A WebP, upright and without metadata; larger, the page shows the picture itself. A picture that is narrower keeps its
 * size. The same picture gives the same bytes.
 */
export async function encodeThumbnail({ data, ...size }: RgbImage): Promise<Buffer> {
  const sharp = await loadSharp();
  return sharp(data, { raw: { ...size, channels: 3 } })
    .resize({ width, kernel, withoutEnlargement: true })
    .webp(webp)
    .toBuffer();
}

/** Keeps a thumbnail as `thumbs/<sha256>-320.webp`. */
export async function keepThumbnail(
  webp: Buffer,
  sha256: string,
  pictures: PictureStore,
): Promise<NonNullable<Photo['thumbs']>> {
  const path = `thumbs/${sha256}-${width}.webp`;
  await pictures.put(path, webp);
  return { [width]: path };
}
