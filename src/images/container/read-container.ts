import { plainColors } from '../color/color-reading.ts';
import { sniffImage } from '../sniff.ts';
import { readAvif } from './avif.ts';
import type { ContainerFacts } from './container-facts.ts';
import { takeFirstJpeg } from './first-jpeg.ts';
import { countPngFrames, readPngChunks, readPngColors } from './png.ts';

/** Reads what the container of a picture says and no decoder tells: only headers are looked at. */
export function readContainer(bytes: Buffer): ContainerFacts {
  const plain = { bytes, colors: plainColors, isPremultiplied: false, frames: null, isTurnedByExif: true };
  switch (sniffImage(bytes)?.mime) {
    case 'image/jpeg':
      return { ...plain, bytes: takeFirstJpeg(bytes) };
    case 'image/png': {
      const chunks = readPngChunks(bytes);
      return { ...plain, colors: readPngColors(chunks), frames: countPngFrames(chunks) };
    }
    case 'image/avif':
      return readAvif(bytes);
    case 'image/webp':
      // Browsers do not turn a WebP: seen in Chromium 147.
      return { ...plain, isTurnedByExif: false };
    default:
      return plain;
  }
}
