import type { Metadata, Sharp } from 'sharp';
import { type CodedColors, srgbColors } from './color/color-reading.ts';
import { convertToSrgb } from './color/convert-to-srgb.ts';
import type { ContainerFacts } from './container/container-facts.ts';
import type { SharpModule } from './load-sharp.ts';
import type { RgbImage } from './rgb-image.ts';

/** Largest picture taken, in pixels: twice what any service of today sends, far below a decompression bomb. */
const maxPixels = 50_000_000;
/** How every picture is opened: the least damage is an error. */
export const bounds = { failOn: 'warning', limitInputPixels: maxPixels } as const;

/** A decode that takes longer is an attack, not a picture. */
const timeoutSeconds = 20;

/** A picture about to be decoded, and what its headers say. */
export interface OpenedPicture {
  readonly container: ContainerFacts;
  readonly metadata: Metadata;
}

/** How pixels stand in a picture. */
interface Coding {
  /** Of 16 bits a channel, else of 8. */
  readonly isDeep: boolean;
  /** Whether colours were multiplied by the alpha beside them. */
  readonly isPremultiplied: boolean;
}

/** Starts the decoder on a picture. */
export function openPixels({ container }: OpenedPicture, sharp: SharpModule): Sharp {
  const { bytes, colors, isPremultiplied } = container;
  const ignoreIcc = colors.coded !== null || isPremultiplied;
  return sharp(bytes, { ...bounds, ignoreIcc }).timeout({ seconds: timeoutSeconds });
}

/** Decodes to 8-bit sRGB, laid on white. */
export function readPixels(picture: Sharp, { container, metadata }: OpenedPicture): Promise<RgbImage> {
  const { depth, hasProfile, channels } = metadata;
  const { isPremultiplied, colors } = container;
  const coding = { isDeep: depth === 'ushort', isPremultiplied };
  if (colors.coded !== null || isPremultiplied)
    return readCoded(picture, { ...coding, ...(colors.coded ?? srgbColors) });
  if (!coding.isDeep || !hasProfile) return readPlain(picture, metadata);
  // Left alone, sharp 0.35 passes over the profile of deep grey pixels, and leaves deep colours in Display P3.
  if (channels < 3) return readPlain(picture.pipelineColourspace('b-w'), metadata);
  return readCoded(picture.withIccProfile('srgb'), { ...coding, ...srgbColors });
}

/** Pixels that are sRGB, or become so by a profile that the decoder reads. */
async function readPlain(picture: Sharp, { hasAlpha }: Metadata): Promise<RgbImage> {
  const opaque = hasAlpha ? picture.flatten({ background: '#ffffff' }) : picture;
  // With the colour space named, grey and CMYK pictures come out with three channels too.
  const { data, info } = await opaque
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** Pixels whose numbers are still to be converted, at the depth they have. */
async function readCoded(picture: Sharp, coding: CodedColors & Coding): Promise<RgbImage> {
  const { isDeep } = coding;
  const { data, info } = await picture
    .toColourspace(isDeep ? 'rgb16' : 'srgb')
    .raw({ depth: isDeep ? 'ushort' : 'uchar' })
    .toBuffer({ resolveWithObject: true });
  const values = isDeep ? new Uint16Array(data.buffer, data.byteOffset, data.length / 2) : data;
  const rgb = convertToSrgb(
    { values, channels: info.channels, isPremultiplied: coding.isPremultiplied },
    coding,
  );
  return { data: rgb, width: info.width, height: info.height };
}
