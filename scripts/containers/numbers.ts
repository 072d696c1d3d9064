import type { PixelImage } from '../../src/images/measure/pixel-image.ts';
import { type ColorSpace, linear, toSpace } from './color-spaces.ts';

/** The numbers of a picture, 0..1, row by row. */
export interface Numbers {
  readonly values: Float64Array;
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3 | 4;
}

/** The numbers that stand for a picture's colours. */
export function toNumbers(image: PixelImage, space: ColorSpace): Numbers {
  const { width, height } = image;
  return { values: toSpace(image, space), width, height, channels: 3 };
}

/** Its brightness alone, with a plain gamma. */
export function toGrey(image: PixelImage, exponent: number): Numbers {
  const { width, height, values } = toNumbers(image, linear);
  const grey = Float64Array.from({ length: width * height }, (_, pixel) => {
    const [red = 0, green = 0, blue = 0] = values.subarray(pixel * 3, pixel * 3 + 3);
    return (0.2126 * red + 0.7152 * green + 0.0722 * blue) ** (1 / exponent);
  });
  return { values: grey, width, height, channels: 1 };
}

/** The same picture, everywhere as opaque as that. */
export function addAlpha({ values, ...picture }: Numbers, alpha: number): Numbers {
  const rgba = new Float64Array(picture.width * picture.height * 4).fill(alpha);
  for (let pixel = 0; pixel < picture.width * picture.height; pixel += 1)
    rgba.set(values.subarray(pixel * 3, pixel * 3 + 3), pixel * 4);
  return { ...picture, values: rgba, channels: 4 };
}

/** As whole numbers of 8 bits. */
export function toBytes({ values }: Numbers): Buffer {
  return Buffer.from(Uint8Array.from(values, (value) => Math.round(clip(value) * 255)));
}

export function clip(value: number): number {
  return Math.min(1, Math.max(0, value));
}
