import type { Plane } from './luminance.ts';

/** How fine and how strong the brightness changes. Comparable only between planes of one long side. */
export interface Texture {
  /** Deviation of the brightness, 0..127.5. */
  readonly contrast: number;
  /** Deviation of the Laplacian (four neighbours) over 9: what sharp's `stats()` calls `sharpness`. */
  readonly sharpness: number;
}

/** Scale of the kernel in libvips' and sharp's measure, kept so that their numbers carry over. */
const kernelScale = 9;

/** Both deviations over the whole plane; 0 for a plane too small to have neighbours. */
export function measureTexture({ data, width, height }: Plane): Texture {
  const [tones, edges] = [new Moments(), new Moments()];
  for (let y = 1; y < height - 1; y += 1) {
    for (let at = y * width + 1; at < (y + 1) * width - 1; at += 1) {
      const tone = data[at] ?? 0;
      const around =
        (data[at - 1] ?? 0) + (data[at + 1] ?? 0) + (data[at - width] ?? 0) + (data[at + width] ?? 0);
      tones.add(tone);
      edges.add(around - 4 * tone);
    }
  }
  return { contrast: tones.deviation(), sharpness: edges.deviation() / kernelScale };
}

/** Sums for a deviation in one pass; numbers of this size stay exact enough in doubles. */
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
