import type { PaintFamily } from '../../model/measures.ts';
import { fromHue, type HueColor } from './lab.ts';
import { okHueOf } from './oklab.ts';
import type { OverallColor } from './overall-color.ts';

/** The family of a paint, or the families it lies between. */
export type PaintName =
  | { readonly family: PaintFamily }
  | { readonly between: readonly [PaintFamily, PaintFamily] };

/**
 * Hue families, each from its first to its last sure hue; what lies between two is neither. Degrees of CIE Lab, from
 * the rubric's table, moved on the fitting photographs: oranges lie at 44..54, teals called blue or green at 206..215.
 * Red, from -22 (338) on, ends where `lastRed` says. The border of blue and purple is one of Oklab's hues (see
 * `bentHues`): CSS names blues to 273 (midnightblue), purples from 297 (mediumpurple), and "slate blue" at 285.
 */
const hueFamilies = [
  { family: 'orange', from: 43, to: 72 },
  { family: 'yellow', from: 76, to: 104 },
  { family: 'green', from: 110, to: 196 },
  { family: 'blue', from: 212, to: 280 },
  { family: 'purple', from: 292, to: 332 },
] as const;

/**
 * What looks orange or yellow is brown, bronze, champagne or beige below the first chroma, and neither up to the
 * second. Fitting photographs: browns and beiges 19..33, a mustard 27, oranges and yellows from 46.
 */
const dullness = { orange: [34, 42], yellow: [26, 36] } as const;

const firstRed = -22;
/**
 * The purer a red, the yellower its hue in CIE Lab: pure sRGB red lies at 40, its shades below 33. So a dull paint at
 * 33 and more is copper, a pure one still red. Fitting photographs: dull reds to 31, coppers 33 and 35, pure oranges 44.
 */
function lastRed(chroma: number): number {
  return Math.min(42, Math.max(32, 32 + (chroma - 40) * 0.2));
}

/** Names a paint that has a hue. Brown covers bronze, copper, champagne and beige. */
export function nameVivid(color: HueColor): PaintName {
  const named = nameHue(color);
  if ('between' in named) return isDullWarm(color) ? { family: 'brown' } : named;
  if (named.family !== 'orange' && named.family !== 'yellow') return named;
  const [brown, sure] = dullness[named.family];
  if (color.chroma >= sure) return named;
  return color.chroma < brown ? { family: 'brown' } : { between: ['brown', named.family] };
}

/** Between orange and yellow, where a dull paint is brown whichever of the two it leans to. */
function isDullWarm({ hue, chroma }: HueColor): boolean {
  return chroma < dullness.orange[0] && hue > 72 && hue < 76;
}

function nameHue(color: HueColor): PaintName {
  const turned = straightenHue(color);
  if (turned <= lastRed(color.chroma)) return { family: 'red' };
  const next = hueFamilies.findIndex(({ to }) => turned <= to);
  const family = hueFamilies[next];
  if (family === undefined) return { between: ['purple', 'red'] };
  if (turned >= family.from) return { family: family.family };
  return { between: [hueFamilies[next - 1]?.family ?? 'red', family.family] };
}

/** Degrees from a hue to the nearest one that is not surely of its family; 0 between families. */
export function hueMargin(color: HueColor): number {
  const turned = straightenHue(color);
  const last = lastRed(color.chroma);
  if (turned <= last) return Math.min(turned - firstRed, last - turned);
  const family = hueFamilies.find(({ from, to }) => turned >= from && turned <= to);
  return family ? Math.min(turned - family.from, family.to - turned) : 0;
}

/** From sky blue to magenta CIE Lab bends hues, up to 40 degrees; at both ends it agrees with Oklab to a few degrees. */
const bentHues = { from: 250, to: 332 };

/** The hue that families are told by: reds on both sides of 0 as one stretch, -22..338. */
function straightenHue(color: HueColor): number {
  const { hue } = color;
  if (hue > bentHues.from && hue < bentHues.to) return okHueOf(fromHue(color));
  return hue >= 360 + firstRed ? hue - 360 : hue;
}

/** L* below which a neutral paint is called so; from the rubric's "Shown half", but white, which began at 78 there. */
const lightnessEnds = [
  ['black', 24],
  ['grey', 52],
  ['silver', 75],
] as const;
/** Black paint mirrors its surroundings: half of the car is darker than the first, though its lit panels are only below the second. */
const glossyBlack = { middle: 21, lit: 52 };

/** Names a paint without a hue by the L* of its lit panels, and by that of all the car where it is mostly black. */
export function nameNeutral({ lab: [lit], middle }: OverallColor): PaintFamily {
  if (middle < glossyBlack.middle && lit < glossyBlack.lit) return 'black';
  return lightnessEnds.find(([, end]) => lit < end)?.[0] ?? 'white';
}
