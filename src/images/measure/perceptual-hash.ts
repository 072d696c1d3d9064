import type { PicturePrint } from '../../model/measures.ts';
import { cosineRows, transformCosines } from './cosine-transform.ts';
import type { LabCells } from './lab-cells.ts';
import { type Plane, type PlaneWindow, resample } from './plane.ts';

/**
 * PDQ-style hash: 64 x 64 lightness, its 16 x 16 lowest cosine frequencies without the constant ones, one bit each for
 * above or below their median. After "The TMK+PDQF Video-Hashing Algorithm and the PDQ Image-Hashing Algorithm"
 * (Facebook, 2019); L* takes the place of its luma, area averaging that of its tent filter.
 */
const side = 64;
const frequencies = 16;
const cosines = cosineRows(side, frequencies);

/** Cuts off each side that bring a cropped copy to cover: a crop of 3 % in all, and of 3 % a side. */
const innerCuts = [0.015, 0.03];
/** A caption covers less than this share of the height, at the foot or at the head. */
const captionShare = 0.16;

/** Hashes of a picture and of those parts by which cropped and captioned copies are known. Lightness alone counts. */
export function printPicture({ lightness, width, height }: LabCells): PicturePrint {
  const plane = { data: lightness, width, height };
  const waves = readWaves(plane);
  const kept = height * (1 - captionShare);
  return {
    whole: hashWaves(waves),
    mirrored: hashWaves(mirrorWaves(waves)),
    inner: innerCuts.map((cut) => hashWaves(readWaves(plane, cutSides(plane, cut)))),
    upper: hashWaves(readWaves(plane, { left: 0, top: 0, width, height: kept })),
    lower: hashWaves(readWaves(plane, { left: 0, top: height - kept, width, height: kept })),
  };
}

function cutSides({ width, height }: Plane, cut: number): PlaneWindow {
  const share = 1 - 2 * cut;
  return { left: width * cut, top: height * cut, width: width * share, height: height * share };
}

function readWaves(plane: Plane, window?: PlaneWindow): Float64Array {
  const square = resample(plane, { width: side, height: side }, window);
  return transformCosines(square.data, cosines, { side, frequencies });
}

/** Left and right exchanged: waves with an odd number of half periods across change their sign. */
function mirrorWaves(waves: Float64Array): Float64Array {
  return waves.map((wave, index) => ((index % frequencies) % 2 === 0 ? -wave : wave));
}

function hashWaves(waves: Float64Array): string {
  const sorted = Float64Array.from(waves).sort();
  const median = ((sorted[sorted.length / 2 - 1] ?? 0) + (sorted[sorted.length / 2] ?? 0)) / 2;
  let hex = '';
  for (let index = 0; index < waves.length; index += 4) {
    let digit = 0;
    for (let bit = 0; bit < 4; bit += 1) digit = digit * 2 + ((waves[index + bit] ?? 0) > median ? 1 : 0);
    hex += digit.toString(16);
  }
  return hex;
}
