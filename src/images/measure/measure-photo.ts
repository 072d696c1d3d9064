import type { Angle } from '../../model/car.ts';
import type { Measures } from '../../model/measures.ts';
import { badgeRegions } from './badge-region.ts';
import { readCells } from './lab-cells.ts';
import { measurePaint } from './paint/paint-color.ts';
import { printPicture } from './perceptual-hash.ts';
import { findFaults, roughnessOf } from './picture-faults.ts';
import type { PixelImage } from './pixel-image.ts';
import { measuresRevision } from './revision.ts';
import { takeSamples } from './samples.ts';
import { measureTexture } from './texture.ts';

/** Everything the pixels of one upright sRGB picture say. Pure: the same pixels give the same measures. */
export function measurePhoto(image: PixelImage, angle: Angle): Measures {
  const cells = readCells(image);
  const texture = measureTexture(image);
  return {
    paint: measurePaint(cells),
    print: printPicture(cells),
    sharpness: round(texture.sharpness),
    roughness: round(roughnessOf(texture)),
    faults: findFaults(takeSamples(image), texture),
    badgeRegions: badgeRegions(angle),
    revision: measuresRevision,
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
