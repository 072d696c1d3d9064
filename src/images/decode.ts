import { loadSharp } from './load-sharp.ts';

/** Largest picture taken, in pixels: twice what any service of today sends, far below a decompression bomb. */
const maxPixels = 50_000_000;
/** A decode that takes longer is an attack, not a picture. */
const timeoutSeconds = 20;
/** Everything that is measured or shown is made from a picture of at most this width. */
export const previewWidth = 640;
/** Enough to see that a picture is not blank. Decoders get there in half the time, and still read every byte. */
export const glanceWidth = 320;

/** 8-bit sRGB pixels, upright, no alpha (laid on white): 3 bytes each, row by row. */
export interface RgbImage {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

export interface DecodedPhoto {
  /** Of the upright picture at full size. */
  readonly width: number;
  readonly height: number;
  /** The picture at the asked width, or at its own when that is less: what thumbnails and measures are made from. */
  readonly preview: RgbImage;
}

export type Decoding =
  | { readonly ok: true; readonly photo: DecodedPhoto }
  | {
      readonly ok: false;
      readonly cause: 'damaged' | 'too-many-pixels' | 'too-slow';
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
    return { ok: true, photo: await decodeUpright(bytes, width, sharp) };
  } catch (error) {
    const message = describeDecodeError(error);
    return { ok: false, cause: findCause(message), message };
  }
}

/** libvips tells what happened in words only. */
function findCause(message: string): 'damaged' | 'too-many-pixels' | 'too-slow' {
  if (/pixel limit/i.test(message)) return 'too-many-pixels';
  return /^timeout/i.test(message) ? 'too-slow' : 'damaged';
}

async function decodeUpright(
  bytes: Buffer,
  asWide: number,
  sharp: Awaited<ReturnType<typeof loadSharp>>,
): Promise<DecodedPhoto> {
  const input = { failOn: 'warning', limitInputPixels: maxPixels } as const;
  const { autoOrient, hasAlpha } = await sharp(bytes, input).metadata();
  const { width, height } = autoOrient;
  const preview = sharp(bytes, input)
    .timeout({ seconds: timeoutSeconds })
    .autoOrient()
    .resize({ width: asWide, withoutEnlargement: true });
  // With the colour space named, grey and CMYK pictures come out with three channels too.
  const { data, info } = await (hasAlpha ? preview.flatten({ background: '#ffffff' }) : preview)
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  return { width, height, preview: { data, width: info.width, height: info.height } };
}

function describeDecodeError(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const [line = ''] = text
    .split('\n')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return line.slice(0, 200);
}
