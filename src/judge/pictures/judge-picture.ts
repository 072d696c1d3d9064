import { decodePhoto } from '../../images/decode.ts';
import { loadSharp } from '../../images/load-sharp.ts';
import type { RgbImage } from '../../images/rgb-image.ts';
import type { Region } from '../../model/measures.ts';
import type { JudgePicture } from '../judge.ts';

/** Pixels of the long side; what models look at is no larger. */
const longestSide = 1024;
/** Some services take no larger pictures. */
const mostBytes = 1_000_000;
/** Tried in turn until the picture is small enough. */
const qualities = [85, 70, 50, 30];
/** Wider pictures are read at this width: a badge in them is large enough all the same. */
const nativeWidth = 4096;
/** A cut-out is enlarged to this long side, for models shrink what they are sent to tiles. */
const enlargedSide = 768;

/**
 * Reads a picture upright, in plain sRGB: what a judge is sent is made of its pixels alone, so nothing of its file goes
 * along, no name, place or words.
 *
 * @throws Error for bytes that do not decode
 */
export async function readForJudge(bytes: Buffer): Promise<RgbImage> {
  const decoding = await decodePhoto(bytes, nativeWidth);
  if (decoding.ok) return decoding.photo.preview;
  throw new Error(`The picture does not decode: ${decoding.message}.`);
}

/** The whole picture. */
export async function showWhole(image: RgbImage): Promise<JudgePicture> {
  return encode(await open(image), longestSide);
}

/** A part of the picture, cut out at its own resolution and enlarged. */
export async function showPart(image: RgbImage, region: Region): Promise<JudgePicture> {
  const part = (await open(image)).extract(toPixels(image, region));
  const { data, info } = await part.raw().toBuffer({ resolveWithObject: true });
  const cut = await open({ data, width: info.width, height: info.height });
  const isSmall = Math.max(info.width, info.height) < enlargedSide;
  return encode(cut, isSmall ? enlargedSide : longestSide, { enlarge: true });
}

/** The whole picture with parts of it under grey boxes. */
export async function showCovered(image: RgbImage, regions: readonly Region[]): Promise<JudgePicture> {
  const boxes = regions.map((region) => {
    const { left, top, width, height } = toPixels(image, region);
    return { input: { create: { width, height, channels: 3 as const, background: '#808080' } }, left, top };
  });
  const { data, info } = await (await open(image))
    .composite(boxes)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return showWhole({ data, width: info.width, height: info.height });
}

/** Shares of a picture as its pixels, at least one each way. */
function toPixels(image: RgbImage, region: Region) {
  const left = Math.min(image.width - 1, Math.floor(region.x * image.width));
  const top = Math.min(image.height - 1, Math.floor(region.y * image.height));
  return {
    left,
    top,
    width: Math.max(1, Math.min(image.width - left, Math.ceil(region.width * image.width))),
    height: Math.max(1, Math.min(image.height - top, Math.ceil(region.height * image.height))),
  };
}

async function open({ data, width, height }: RgbImage) {
  const sharp = await loadSharp();
  return sharp(data, { raw: { width, height, channels: 3 } });
}

type Opened = Awaited<ReturnType<typeof open>>;

async function encode(picture: Opened, side: number, { enlarge = false } = {}): Promise<JudgePicture> {
  const sized = picture.resize({ width: side, height: side, fit: 'inside', withoutEnlargement: !enlarge });
  let jpeg = Buffer.alloc(0);
  for (const quality of qualities) {
    jpeg = await sized.clone().jpeg({ quality }).toBuffer();
    if (jpeg.length <= mostBytes) break;
  }
  return { jpeg };
}
