import { adobeRgb, coded, displayP3, linear, power, proPhoto, srgb } from './color-spaces.ts';
import { makeRgbProfile } from './icc-profile.ts';
import { toGrey, toNumbers } from './numbers.ts';
import { cicpChunk, fixedChunk, writePng } from './png-file.ts';
import { avif, branded, sequence, shiningAvif } from './wrap-avif.ts';
import { jpeg, ultraHdr, webp } from './wrap-jpeg.ts';
import { chromaticities, grey, greyGamma, png, profile, shining, tiff } from './wrap-png.ts';
import { doubtful, type Wrapping } from './wrapping.ts';

/** By name. */
export const wrappings: Readonly<Record<string, Wrapping>> = {
  jpeg: jpeg(srgb),
  'jpeg-adobe': jpeg(adobeRgb, makeRgbProfile(adobeRgb)),
  'jpeg-ultra-hdr': ultraHdr((image) => toNumbers(image, srgb)),
  'jpeg-ultra-hdr-grey': { ...ultraHdr((image) => toGrey(image, greyGamma)), keepsColors: false },
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
  'avif-mif1': branded('mif1'),
  'avif-msf1': branded('msf1'),
  'avif-sequence': sequence(),
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
