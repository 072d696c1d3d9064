import { hueOf, type Lab, toXyz } from '../lab.ts';

/**
 * The hue in degrees of Oklab, 0..360 (B. Ottosson, "A perceptual color space for image processing", 2020; matrices from
 * there). CIE Lab bends blues towards purple: pure blue and a middle purple both lie at 306 there, here at 264 and 297.
 */
export function okHueOf(lab: Lab): number {
  const [x, y, z] = toXyz(lab);
  const long = Math.cbrt(0.8189330101 * x + 0.3618667424 * y - 0.1288597137 * z);
  const medium = Math.cbrt(0.0329845436 * x + 0.9293118715 * y + 0.0361456387 * z);
  const short = Math.cbrt(0.0482003018 * x + 0.2643662691 * y + 0.633851707 * z);
  return hueOf(
    1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  );
}
