import { readContainer } from './container/read-container.ts';
import { doubtColors, hasKnownRange } from './doubt-colors.ts';
import { loadSharp, type SharpModule } from './load-sharp.ts';
import { bounds, type OpenedPicture, openPixels, readPixels } from './read-pixels.ts';
import type { RgbImage } from './rgb-image.ts';

/** Everything that is measured or shown is made from a picture of at most this width. */
export const previewWidth = 640;
/** Enough to see that a picture is not blank. Decoders get there in half the time, and still read every byte. */
export const glanceWidth = 320;

export interface DecodedPhoto {
  /** Of the upright picture at full size. */
  readonly width: number;
  readonly height: number;
  /** The picture at the asked width, or at its own when that is less: what thumbnails and measures are made from. */
  readonly preview: RgbImage;
  /** Pictures in the file, and which of them was decoded, counted from 1: the first, or its main one where it names one. */
  readonly frames: { readonly count: number; readonly decoded: number };
  /** The size it is stored in, where EXIF turns it on its side; null otherwise. */
  readonly turnedFrom: { readonly width: number; readonly height: number } | null;
  /** Why the colours are good to look at and not to be measured; null when they can be. */
  readonly colorDoubt: string | null;
}

export type Decoding =
  | { readonly ok: true; readonly photo: DecodedPhoto }
  | {
      readonly ok: false;
      readonly cause: 'damaged' | 'not-read' | 'too-many-pixels' | 'too-slow';
      readonly message: string;
    };

/**
 * Decodes every byte of a picture once. Damage of any kind, even what viewers paint over, is a failure.
 *
 * @param width of the preview, in pixels
 * @throws whatever keeps the decoder itself from loading: that is no fault of the picture
 */
export async function decodePhoto(bytes: Buffer, width = previewWidth): Promise<Decoding> {
  const sharp = await loadSharp();
  try {
    return await decodeUpright(bytes, width, sharp);
  } catch (error) {
    const message = describeDecodeError(error);
    return { ok: false, cause: findCause(message), message };
  }
}

/** libvips tells what happened in words only. */
function findCause(message: string): 'damaged' | 'not-read' | 'too-many-pixels' | 'too-slow' {
  if (/pixel limit/i.test(message)) return 'too-many-pixels';
  if (/^timeout/i.test(message)) return 'too-slow';
  return /not configured|unsupported codec/i.test(message) ? 'not-read' : 'damaged';
}

async function decodeUpright(bytes: Buffer, asWide: number, sharp: SharpModule): Promise<Decoding> {
  const container = readContainer(bytes);
  const metadata = await sharp(container.bytes, bounds).metadata();
  const opened = { container, metadata };
  if (!hasKnownRange(metadata)) {
    return { ok: false, cause: 'not-read', message: `its samples are of the type ${metadata.depth}` };
  }
  const source = openPixels(opened, sharp);
  const picture = (container.isTurnedByExif ? source.autoOrient() : source).resize({
    width: asWide,
    withoutEnlargement: true,
  });
  const photo = {
    ...measureSize(opened),
    preview: await readPixels(picture, opened),
    frames: { count: container.frames ?? metadata.pages ?? 1, decoded: (metadata.pagePrimary ?? 0) + 1 },
    colorDoubt: doubtColors(opened),
  };
  return { ok: true, photo };
}

function measureSize({
  container,
  metadata,
}: OpenedPicture): Pick<DecodedPhoto, 'width' | 'height' | 'turnedFrom'> {
  const { width, height, autoOrient } = metadata;
  if (!container.isTurnedByExif) return { width, height, turnedFrom: null };
  const isTurned = autoOrient.width !== width;
  return { ...autoOrient, turnedFrom: isTurned ? { width, height } : null };
}

function describeDecodeError(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const [line = ''] = text
    .split('\n')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return line.slice(0, 200);
}
