import sharp from 'sharp';
import type { PixelImage } from '../../src/images/measure/pixel-image.ts';
import { attachToJpeg, attachToWebp } from './attach-profile.ts';
import {
  adobeRgb,
  type ColorSpace,
  coded,
  displayP3,
  linear,
  power,
  proPhoto,
  srgb,
} from './color-spaces.ts';
import { makeGreyProfile, makeRgbProfile } from './icc-profile.ts';
import { addAlpha, type Numbers, toBytes, toGrey, toNumbers } from './numbers.ts';
import { cicpChunk, fixedChunk, iccChunk, type PngOptions, writePng } from './png-file.ts';
import { runTool } from './run-tool.ts';

/** A way to keep the colours of an sRGB picture. */
export interface Wrapping {
  readonly ext: 'jpg' | 'png' | 'webp' | 'avif' | 'tif';
  /** Whether a picture comes out as it went in; else it is grey or shines through. */
  readonly keepsColors: boolean;
  /** False where no paint may be measured. */
  readonly isMeasured: boolean;
  wrap(image: PixelImage): Buffer | Promise<Buffer>;
}

const [greyGamma, opacity] = [1.8, 0.6];

/** By name. */
export const wrappings: Readonly<Record<string, Wrapping>> = {
  jpeg: jpeg(srgb),
  'jpeg-adobe': jpeg(adobeRgb, makeRgbProfile(adobeRgb)),
  webp: webp(srgb),
  'webp-p3': webp(displayP3, makeRgbProfile(displayP3)),
  png: png(srgb, { depth: 8 }),
  'png-p3': png(displayP3, { depth: 8, chunks: [profile(displayP3)] }),
  png16: png(srgb, { depth: 16 }),
  'png16-srgb': png(srgb, { depth: 16, chunks: [profile(srgb)] }),
  'png16-p3': png(displayP3, { depth: 16, chunks: [profile(displayP3)] }),
  'png16-adobe': png(adobeRgb, { depth: 16, chunks: [profile(adobeRgb)] }),
  'png16-prophoto': png(proPhoto, { depth: 16, chunks: [profile(proPhoto)] }),
  'png16-linear': png(linear, { depth: 16, chunks: [profile(linear)] }),
  'png16-p3-alpha': shining(displayP3, (pixels) =>
    writePng(pixels, { depth: 16, chunks: [profile(displayP3)] }),
  ),
  'png-grey': grey({ depth: 8 }),
  'png16-grey': grey({ depth: 16 }),
  'png-cicp-p3': png(displayP3, { depth: 8, chunks: [cicpChunk(12, 13)] }),
  'png-cicp-linear': png(linear, { depth: 16, chunks: [cicpChunk(1, 8)] }),
  'png-cicp-before-profile': png(displayP3, { depth: 16, chunks: [cicpChunk(12, 13), profile(proPhoto)] }),
  'png-cicp-pq': doubtful(png(coded(9, 16), { depth: 16, chunks: [cicpChunk(9, 16)] })),
  'png-cicp-hlg': doubtful(png(coded(9, 18), { depth: 16, chunks: [cicpChunk(9, 18)] })),
  'png-gama-1': png(linear, { depth: 16, chunks: [fixedChunk('gAMA', [1])] }),
  'png-gama-1-8bit': png(linear, { depth: 8, chunks: [fixedChunk('gAMA', [1])] }),
  'png-gama-srgb': png(srgb, { depth: 8, chunks: [fixedChunk('gAMA', [0.45455])] }),
  'png-gama-chrm': png(power(displayP3.primaries, 2.2), {
    depth: 8,
    chunks: [fixedChunk('gAMA', [0.45455]), chromaticities(displayP3)],
  }),
  'png-chrm-alone': png(srgb, { depth: 8, chunks: [chromaticities(displayP3)] }),
  'tiff16-srgb': tiff(srgb),
  'tiff16-p3': tiff(displayP3),
  avif: avif(srgb, { bits: 8 }),
  avif10: avif(srgb, { bits: 10 }),
  'avif10-srgb': avif(srgb, { bits: 10, chunks: [profile(srgb)] }),
  'avif10-p3': avif(displayP3, { bits: 10, chunks: [profile(displayP3)] }),
  'avif10-adobe': avif(adobeRgb, { bits: 10, chunks: [profile(adobeRgb)] }),
  'avif12-srgb': avif(srgb, { bits: 12, chunks: [profile(srgb)] }),
  'avif12-p3': avif(displayP3, { bits: 12, chunks: [profile(displayP3)] }),
  'avif12-adobe': avif(adobeRgb, { bits: 12, chunks: [profile(adobeRgb)] }),
  'avif-nclx-p3': avif(displayP3, { bits: 8, codes: '12/13/0' }),
  'avif-nclx-linear': avif(linear, { bits: 12, codes: '1/8/0' }),
  'avif-nclx-pq': doubtful(avif(coded(9, 16), { bits: 10, codes: '9/16/9' })),
  'avif-nclx-hlg': doubtful(avif(coded(9, 18), { bits: 10, codes: '9/18/9' })),
  'avif-alpha': shiningAvif(srgb, { bits: 8 }),
  'avif-premultiplied': shiningAvif(srgb, { bits: 8, flags: ['--premultiply'] }),
  'avif-premultiplied-10': shiningAvif(srgb, { bits: 10, flags: ['--premultiply'] }),
  'avif-premultiplied-p3': shiningAvif(displayP3, { bits: 8, codes: '12/13/0', flags: ['--premultiply'] }),
  'avif-premultiplied-profile': doubtful(
    shiningAvif(displayP3, { bits: 8, chunks: [profile(displayP3)], flags: ['--premultiply'] }),
  ),
};

function define(ext: Wrapping['ext'], wrap: Wrapping['wrap']): Wrapping {
  return { ext, wrap, keepsColors: true, isMeasured: true };
}

function doubtful(wrapping: Wrapping): Wrapping {
  return { ...wrapping, isMeasured: false };
}

function profile(space: ColorSpace): Buffer {
  return iccChunk(makeRgbProfile(space));
}

function chromaticities({ primaries: { white, red, green, blue } }: ColorSpace): Buffer {
  return fixedChunk('cHRM', [...white, ...red, ...green, ...blue]);
}

function openRaw(numbers: Numbers) {
  const { width, height, channels } = numbers;
  return sharp(toBytes(numbers), { raw: { width, height, channels } });
}

function jpeg(space: ColorSpace, icc?: Buffer): Wrapping {
  return define('jpg', async (image) => {
    const pixels = openRaw(toNumbers(image, space)).jpeg({ quality: 90, chromaSubsampling: '4:4:4' });
    const bytes = await pixels.toBuffer();
    return icc === undefined ? bytes : attachToJpeg(bytes, icc);
  });
}

function webp(space: ColorSpace, icc?: Buffer): Wrapping {
  return define('webp', async (image) => {
    const bytes = await openRaw(toNumbers(image, space)).webp({ lossless: true }).toBuffer();
    return icc === undefined ? bytes : attachToWebp(bytes, icc, image);
  });
}

function png(space: ColorSpace, options: PngOptions): Wrapping {
  return define('png', (image) => writePng(toNumbers(image, space), options));
}

function grey({ depth }: PngOptions): Wrapping {
  const chunks = [iccChunk(makeGreyProfile(greyGamma))];
  const wrapping = define('png', (image) => writePng(toGrey(image, greyGamma), { depth, chunks }));
  return { ...wrapping, keepsColors: false };
}

function shining(
  space: ColorSpace,
  write: (pixels: Numbers) => Buffer,
  ext: Wrapping['ext'] = 'png',
): Wrapping {
  const wrapping = define(ext, (image) => write(addAlpha(toNumbers(image, space), opacity)));
  return { ...wrapping, keepsColors: false };
}

function tiff(space: ColorSpace): Wrapping {
  return define('tif', (image) => {
    const deep = writePng(toNumbers(image, space), { depth: 16, chunks: [profile(space)] });
    const args = ['in.png', '-compress', 'zip', 'out.tif'];
    return runTool({ tool: 'convert-im6.q16', files: { 'in.png': deep }, args, output: 'out.tif' });
  });
}

interface AvifOptions {
  readonly bits: 8 | 10 | 12;
  /** Where its profile stands, for the encoder to take over. */
  readonly chunks?: readonly Buffer[];
  /** Primaries, curve and matrix as numbers of ITU-T H.273. */
  readonly codes?: string;
  readonly flags?: readonly string[];
}

function avif(space: ColorSpace, options: AvifOptions): Wrapping {
  return define('avif', (image) => writeAvif(toNumbers(image, space), options));
}

function shiningAvif(space: ColorSpace, options: AvifOptions): Wrapping {
  return shining(space, (pixels) => writeAvif(pixels, options), 'avif');
}

function writeAvif(pixels: Numbers, { bits, chunks = [], codes, flags = [] }: AvifOptions): Buffer {
  const told = codes === undefined ? [] : ['--cicp', codes];
  const sharpest = ['--min', '0', '--max', '0', '--yuv', '444', '--depth', String(bits)];
  const files = { 'in.png': writePng(pixels, { depth: 16, chunks }) };
  const args = [...sharpest, ...told, ...flags, 'in.png', 'out.avif'];
  return runTool({ tool: 'avifenc', files, args, output: 'out.avif' });
}
