import type { PixelImage } from './pixel-image.ts';

/** How fine and how strong the brightness changes. Comparable between pictures of about one size only. */
export interface Texture {
  /** Deviation of the brightness, 0..127.5. */
  readonly contrast: number;
  /** Deviation of the Laplacian (four neighbours) over 9, the scale of sharp's `stats().sharpness`. */
  readonly sharpness: number;
}

const kernelScale = 9;

/**
 * Both deviations over the whole picture; 0 for one too small to have neighbours. Green alone is read: it carries most
 * of the brightness, and needs no conversion.
 */
export function measureTexture({ data, width, height }: PixelImage): Texture {
  const [tones, edges] = [new Moments(), new Moments()];
  const row = width * 3;
  for (let y = 1; y < height - 1; y += 1) {
    const end = (y + 1) * row - 3;
    for (let at = y * row + 4; at < end; at += 3) {
      const tone = data[at] ?? 0;
      const across = (data[at - 3] ?? 0) + (data[at + 3] ?? 0);
      const along = (data[at - row] ?? 0) + (data[at + row] ?? 0);
      tones.add(tone);
      edges.add(across + along - 4 * tone);
    }
  }
  return { contrast: tones.deviation(), sharpness: edges.deviation() / kernelScale };
}

/** Sums for a deviation in one pass; sums of whole numbers of this size stay exact in doubles. */
class Moments {
  #count = 0;
  #sum = 0;
  #squares = 0;

  add(value: number): void {
    this.#count += 1;
    this.#sum += value;
    this.#squares += value * value;
  }

  deviation(): number {
    if (this.#count === 0) return 0;
    const mean = this.#sum / this.#count;
    return Math.sqrt(Math.max(0, this.#squares / this.#count - mean * mean));
  }
}
