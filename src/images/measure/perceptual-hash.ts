import type { PicturePrint } from '../../model/measures.ts';
import { createCosineTransform } from './cosine-transform.ts';
import type { LabCells } from './lab-cells.ts';
import { createResampler, type PlaneWindow, type Resampler } from './plane.ts';

/**
 * PDQ-style hash: 64 x 64 lightness, its 16 x 16 lowest cosine frequencies without the constant ones, one bit each for
 * above or below their median. After "The TMK+PDQF Video-Hashing Algorithm and the PDQ Image-Hashing Algorithm"
 * (Facebook, 2019); L* takes the place of its luma, area averaging that of its tent filter.
 */
const side = 64;
const frequencies = 16;
const transform = createCosineTransform({ side, frequencies });

/** Cuts off each side that bring a cropped copy to cover: a crop of 3 % in all, and of 3 % a side. */
const innerCuts = [0.015, 0.03];
/** A caption covers less than this share of the height, at the foot or at the head. */
const captionShare = 0.16;

/** Hashes of a picture and of those parts by which cropped and captioned copies are known. Lightness alone counts. */
export function printPicture({ lightness, width, height }: LabCells): PicturePrint {
  const { whole, inner, upper, lower } = partsOf(width, height);
  const hashOf = (part: Resampler) => hashWaves(transform(part(lightness)));
  const waves = transform(whole(lightness));
  return {
    whole: hashWaves(waves),
    mirrored: hashWaves(mirrorWaves(waves)),
    inner: inner.map(hashOf),
    upper: hashOf(upper),
    lower: hashOf(lower),
  };
}

/** What is hashed of a picture. */
interface Parts {
  readonly whole: Resampler;
  readonly inner: readonly Resampler[];
  readonly upper: Resampler;
  readonly lower: Resampler;
}

let last: { readonly width: number; readonly height: number; readonly parts: Parts } | null = null;

/** The pictures of a run mostly have one size: its parts are kept from one to the next. */
function partsOf(width: number, height: number): Parts {
  if (last?.width !== width || last.height !== height) {
    last = { width, height, parts: divide(width, height) };
  }
  return last.parts;
}

function divide(width: number, height: number): Parts {
  const kept = height * (1 - captionShare);
  const read = (window: PlaneWindow) =>
    createResampler({ width, height }, { width: side, height: side }, window);
  const cut = (share: number) =>
    read({
      left: width * share,
      top: height * share,
      width: width * (1 - 2 * share),
      height: height * (1 - 2 * share),
    });
  return {
    whole: cut(0),
    inner: innerCuts.map(cut),
    upper: read({ left: 0, top: 0, width, height: kept }),
    lower: read({ left: 0, top: height - kept, width, height: kept }),
  };
}

/** Left and right exchanged: waves with an odd number of half periods across change their sign. */
function mirrorWaves(waves: Float64Array): Float64Array {
  return waves.map((wave, index) => ((index % frequencies) % 2 === 0 ? -wave : wave));
}

function hashWaves(waves: Float64Array): string {
  const sorted = waves.slice().sort();
  const median = ((sorted[sorted.length / 2 - 1] ?? 0) + (sorted[sorted.length / 2] ?? 0)) / 2;
  let hex = '';
  for (let index = 0; index < waves.length; index += 4) {
    let digit = 0;
    for (let bit = 0; bit < 4; bit += 1) digit = digit * 2 + ((waves[index + bit] ?? 0) > median ? 1 : 0);
    hex += digit.toString(16);
  }
  return hex;
}
