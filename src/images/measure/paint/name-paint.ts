import type { PaintFamily } from '../../../model/measures.ts';
import { fromHue } from '../lab.ts';
import { depthOf } from './depth.ts';
import { okHueOf } from './oklab.ts';
import type { Tint } from './tint.ts';

/** The family of a paint, or the families it lies between. */
export type PaintName =
  | { readonly family: PaintFamily }
  | { readonly between: readonly [PaintFamily, PaintFamily] };

/**
 * Hue families, each from its first to its last sure hue; what lies between two is neither. Degrees of CIE Lab, from
 * the rubric's table, moved on the fitting photographs: oranges lie at 44..56, yellows to 102, limes from 106, teals
 * called blue or green at 206..215. Red, from -22 (338) on, ends where `lastRed` says. The border of blue and purple is
 * one of Oklab's hues (see `bentHues`): CSS names blues to 273 (midnightblue), purples from 297 (mediumpurple), and
 * "slate blue" at 285.
 */
const hueFamilies = [
  { family: 'orange', from: 43, to: 72 },
  { family: 'yellow', from: 76, to: 103 },
  { family: 'green', from: 105.5, to: 200 },
  { family: 'blue', from: 212, to: 282 },
  { family: 'purple', from: 292, to: 332 },
] as const;

const firstRed = -22;
/** Reds in full depth reach the second hue, dull ones the first: between the two lie copper and red-orange too. */
const redEnds = { dull: 32, deep: 41 };
/** Depths of the dull and of the deep; photographs: red-oranges to 0.8, deep reds beyond hue 33 from 0.95. */
const redDepths = { dull: 0.8, deep: 1 };

/**
 * What looks red, orange or yellow is brown, bronze, copper, champagne or beige below the first chroma, and neither up to
 * the second. Photographs: browns and beiges to 36, 36 and 27; reds beyond hue 28 from 31, oranges from 53, yellows
 * from 31.
 */
const dullness = { red: [26, 26], orange: [38, 46], yellow: [28, 35] } as const;
/** Dull reds of bluer hues are burgundy. */
const firstBrown = 28;
/** An orange as dark as this is brown, however pure. */
const darkOrange = 30;

/** Names a paint that has a hue. Brown covers bronze, copper, champagne and beige. */
export function nameVivid(tint: Tint): PaintName {
  const hue = straightenHue(tint);
  const named = nameHue(hue, tint);
  const warm = hue < firstBrown ? null : warmBand(hue);
  if (warm === null) return named;
  const [brown, sure] = dullness[warm];
  if (tint.purest < brown || (warm === 'orange' && tint.lightness < darkOrange)) return { family: 'brown' };
  return tint.purest < sure ? { between: ['brown', warm] } : named;
}

/** Which of the dull colours' chromas hold: what lies between two families goes with the first. */
function warmBand(hue: number): keyof typeof dullness | null {
  if (hue < hueFamilies[0].from) return 'red';
  if (hue < hueFamilies[1].from) return 'orange';
  return hue < hueFamilies[2].from ? 'yellow' : null;
}

function nameHue(hue: number, tint: Tint): PaintName {
  if (hue <= lastRed(tint)) return { family: 'red' };
  const next = hueFamilies.findIndex(({ to }) => hue <= to);
  const family = hueFamilies[next];
  if (family === undefined) return { between: ['purple', 'red'] };
  if (hue >= family.from) return { family: family.family };
  return { between: [hueFamilies[next - 1]?.family ?? 'red', family.family] };
}

function lastRed({ lightness, purest }: Tint): number {
  const deep = (depthOf(lightness, purest) - redDepths.dull) / (redDepths.deep - redDepths.dull);
  return redEnds.dull + Math.min(1, Math.max(0, deep)) * (redEnds.deep - redEnds.dull);
}

/** Degrees from a hue to the nearest one that is not surely of its family; 0 between families. */
export function hueMargin(tint: Tint): number {
  const hue = straightenHue(tint);
  const last = lastRed(tint);
  if (hue <= last) return Math.min(hue - firstRed, last - hue);
  const family = hueFamilies.find(({ from, to }) => hue >= from && hue <= to);
  return family ? Math.min(hue - family.from, family.to - hue) : 0;
}

/** From sky blue to magenta CIE Lab bends hues, up to 40 degrees; at both ends it agrees with Oklab to a few degrees. */
const bentHues = { from: 250, to: 332 };

/** The hue that families are told by: reds on both sides of 0 as one stretch, -22..338. */
function straightenHue(tint: Tint): number {
  const { hue } = tint;
  if (hue > bentHues.from && hue < bentHues.to) return okHueOf(fromHue(tint));
  return hue >= 360 + firstRed ? hue - 360 : hue;
}
