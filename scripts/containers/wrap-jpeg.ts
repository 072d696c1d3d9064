import sharp from 'sharp';
import type { PixelImage } from '../../src/images/measure/pixel-image.ts';
import { attachToJpeg, attachToWebp } from './attach-profile.ts';
import type { ColorSpace } from './color-spaces.ts';
import { type Numbers, toBytes, toGrey, toNumbers } from './numbers.ts';
import { joinUltraHdr } from './ultra-hdr.ts';
import { greyGamma } from './wrap-png.ts';
import { define, type Wrapping } from './wrapping.ts';

export function jpeg(space: ColorSpace, icc?: Buffer): Wrapping {
  return define('jpg', async (image) => {
    const bytes = await writeJpeg(toNumbers(image, space));
    return icc === undefined ? bytes : attachToJpeg(bytes, icc);
  });
}

export function writeJpeg(numbers: Numbers): Promise<Buffer> {
  const picture = numbers.channels === 1 ? openRaw(numbers).toColourspace('b-w') : openRaw(numbers);
  return picture.jpeg({ quality: 90, chromaSubsampling: '4:4:4' }).toBuffer();
}

/** The brightness of the picture says, too, how much brighter it may be. */
export function ultraHdr(readBase: (image: PixelImage) => Numbers): Wrapping {
  return define('jpg', async (image) => {
    const gainMap = await writeJpeg(toGrey(image, greyGamma));
    return joinUltraHdr(await writeJpeg(readBase(image)), gainMap);
  });
}

export function webp(space: ColorSpace, icc?: Buffer): Wrapping {
  return define('webp', async (image) => {
    const bytes = await openRaw(toNumbers(image, space)).webp({ lossless: true }).toBuffer();
    return icc === undefined ? bytes : attachToWebp(bytes, icc, image);
  });
}

function openRaw(numbers: Numbers) {
  const { width, height, channels } = numbers;
  return sharp(toBytes(numbers), { raw: { width, height, channels } });
}
