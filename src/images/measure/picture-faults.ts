import type { PictureFault } from '../../model/measures.ts';
import { findCard } from './placeholder-card.ts';
import { type ColorSpread, measureSpread, type Samples } from './samples.ts';
import type { Texture } from './texture.ts';

/** Largest channel deviation of a blank picture, and mean brightness of a black one; see the rubric's "Shown half". */
const blank = { deviation: 8, blackMean: 24 };
/**
 * The rubric's limits for sharp's measure at 512 pixels (flat 0.15, blur 0.8 and 1.1), times 0.96, which is what this
 * measure gives at the preview's size (median of the fitting photographs). Photographs and drawings: 1.98 and more.
 */
const sharpness = { flat: 0.14, blurred: 0.77, soft: 1.06 };
/** Laplacian over contrast: 4.5 for white noise, 2.8..4.5 after JPEG and reduction; photographs 1.5 at most, drawings 0.6. */
const leastNoiseRoughness = 2.2;
/** Why a picture shows no car, or shows it badly. At most one fault: the plainest. */
export function findFaults(samples: Samples, texture: Texture): PictureFault[] {
  const fault =
    findEmptiness(measureSpread(samples), texture) ??
    findNoise(texture) ??
    describeCard(findCard(samples)) ??
    findBlur(texture);
  return fault === null ? [] : [fault];
}

function findEmptiness(spread: ColorSpread, texture: Texture): PictureFault | null {
  if (spread.deviation < blank.deviation) {
    const kind = spread.brightness < blank.blackMean ? 'black' : 'blank';
    return fail(kind, `the picture is ${kind}: its colours deviate by ${spread.deviation.toFixed(1)} of 255`);
  }
  if (texture.sharpness >= sharpness.flat) return null;
  return fail('flat', `the picture has no detail: sharpness ${texture.sharpness.toFixed(2)}`);
}

function findNoise(texture: Texture): PictureFault | null {
  const roughness = roughnessOf(texture);
  if (roughness < leastNoiseRoughness) return null;
  return fail('noise', `the picture is noise: roughness ${roughness.toFixed(2)}`);
}

function describeCard(ground: number | null): PictureFault | null {
  if (ground === null) return null;
  const share = Math.round(ground * 100);
  return fail(
    'card',
    `the picture looks like a "not available" card: ${share} % is one colour, the rest thin strokes`,
  );
}

function findBlur(texture: Texture): PictureFault | null {
  const measured = texture.sharpness.toFixed(2);
  if (texture.sharpness < sharpness.blurred)
    return fail('blur', `the picture is blurred: sharpness ${measured}`);
  if (texture.sharpness >= sharpness.soft) return null;
  return { kind: 'blur', severity: 'warn', reason: `the picture is soft: sharpness ${measured}` };
}

/** Deviation of the Laplacian over that of the brightness, whatever the contrast; 0 for a picture without any. */
export function roughnessOf({ contrast, sharpness: sharp }: Texture): number {
  return contrast === 0 ? 0 : (sharp * 9) / contrast;
}

function fail(kind: PictureFault['kind'], reason: string): PictureFault {
  return { kind, severity: 'fail', reason };
}
