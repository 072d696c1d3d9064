import type { ColorSpace } from './color-spaces.ts';
import { makeGreyProfile, makeRgbProfile } from './icc-profile.ts';
import { addAlpha, type Numbers, toGrey, toNumbers } from './numbers.ts';
import { fixedChunk, iccChunk, type PngOptions, writePng } from './png-file.ts';
import { runTool } from './run-tool.ts';
import { define, type Wrapping } from './wrapping.ts';

export const greyGamma = 1.8;
const opacity = 0.6;

export function profile(space: ColorSpace): Buffer {
  return iccChunk(makeRgbProfile(space));
}

export function chromaticities({ primaries: { white, red, green, blue } }: ColorSpace): Buffer {
  return fixedChunk('cHRM', [...white, ...red, ...green, ...blue]);
}

export function png(space: ColorSpace, options: PngOptions): Wrapping {
  return define('png', (image) => writePng(toNumbers(image, space), options));
}

export function grey({ depth }: PngOptions): Wrapping {
  const chunks = [iccChunk(makeGreyProfile(greyGamma))];
  const wrapping = define('png', (image) => writePng(toGrey(image, greyGamma), { depth, chunks }));
  return { ...wrapping, keepsColors: false };
}

export function shining(
  space: ColorSpace,
  write: (pixels: Numbers) => Buffer,
  ext: Wrapping['ext'] = 'png',
): Wrapping {
  const wrapping = define(ext, (image) => write(addAlpha(toNumbers(image, space), opacity)));
  return { ...wrapping, keepsColors: false };
}

export function tiff(space: ColorSpace): Wrapping {
  return define('tif', (image) => {
    const deep = writePng(toNumbers(image, space), { depth: 16, chunks: [profile(space)] });
    const args = ['in.png', '-compress', 'zip', 'out.tif'];
    return runTool({ tool: 'convert-im6.q16', files: { 'in.png': deep }, args, output: 'out.tif' });
  });
}
