import type { PixelImage } from '../../src/images/measure/pixel-image.ts';

/** A way to keep the colours of an sRGB picture. */
export interface Wrapping {
  readonly ext: 'jpg' | 'png' | 'webp' | 'avif' | 'tif';
  /** Whether a picture comes out as it went in; else it is grey or shines through. */
  readonly keepsColors: boolean;
  /** False where no paint may be measured. */
  readonly isMeasured: boolean;
  wrap(image: PixelImage): Buffer | Promise<Buffer>;
}

export function define(ext: Wrapping['ext'], wrap: Wrapping['wrap']): Wrapping {
  return { ext, wrap, keepsColors: true, isMeasured: true };
}

export function doubtful(wrapping: Wrapping): Wrapping {
  return { ...wrapping, isMeasured: false };
}
