import type { PaintMeasure } from '../../model/measures.ts';
import { weighForeground } from './foreground.ts';
import { fromHue, type HueColor, type Lab, toHex } from './lab.ts';
import type { LabCells } from './lab-cells.ts';
import { chromaOfLight } from './light.ts';
import { hueMargin, nameNeutral, nameVivid } from './name-paint.ts';
import { describeOverall, type OverallColor } from './overall-color.ts';
import { describeTint, findTint, shareWithin, type Tint } from './tint.ts';
import { readTinted, type TintedCells } from './tinted-cells.ts';

/** The centre must differ from the border by this share to hold a car. Photographs: at least 0.24, white on white. */
const leastForeground = 0.1;
/**
 * Share of a car within one hue window: from `vivid` on it is painted in it, up to `neutral` it is not. The lamps of a
 * neutral car are red and may fill more of it than anything else coloured does. Fitting photographs: coloured cars
 * 0.33 and more; neutral ones up to 0.16 for the hues of lamps, up to 0.08 for others.
 */
const shares = { neutral: 0.12, neutralWithLamps: 0.18, vivid: 0.3 };
const lampHues = { from: 340, to: 48 };
/** A car whose median chroma lies above this is no neutral one. Fitting photographs: neutral cars up to 7, dark blue from 8. */
const neutralChroma = 7.5;
/** Dull red paint mirrors the sky and the road and falls short of the share; no light turns a neutral car red all over. */
const dullRed = { share: 0.18, chroma: 10, fromHue: 330, toHue: 40 };
/**
 * Low sun and dusk tint everything: where highlights are tinted too, a dull colour of daylight that a fifth of the
 * border shares may be light, not paint. Fitting photographs: pictures at sunset 0.20..0.57 of the border and
 * highlights of chroma 10..22; beige and brown cars 0.16..0.45 and mostly 3..9.
 */
const tintedLight = {
  border: 0.2,
  paintChroma: 40,
  chroma: 9.5,
  hues: [[50, 110] as const, [230, 290] as const],
};

/** The colour of the car in a picture; how it is told is described in `foreground.ts` and `tint.ts`. */
export function measurePaint(cells: LabCells): PaintMeasure {
  const foreground = weighForeground(cells);
  const { weights, border, share } = foreground;
  const overall = describeOverall(cells, foreground);
  if (overall === null || share < leastForeground) return unknown('no car stands out from the background');
  const tinted = readTinted(cells);
  const tint = findTint(tinted, weights);
  const color = describeTint(tinted, { tint, weights, lightness: cells.lightness });
  if (color === null)
    return overall.chroma <= neutralChroma ? neutral(overall, tint) : undecided(overall.lab);
  if (isTintedLight({ cells, tinted, border }, { tint, color })) {
    return unknown('the light tints the whole picture as much as the car');
  }
  if (isVivid(tint, color, overall)) return vivid(color, tint);
  if (tint.share <= neutralShare(color) && overall.chroma <= neutralChroma) return neutral(overall, tint);
  return undecided(fromHue(color));
}

function isVivid(tint: Tint, { hue }: HueColor, { chroma }: OverallColor): boolean {
  if (tint.share >= shares.vivid) return true;
  const isRed = hue >= dullRed.fromHue || hue <= dullRed.toHue;
  return isRed && tint.share >= dullRed.share && chroma >= dullRed.chroma;
}

function neutralShare({ hue }: HueColor): number {
  return hue >= lampHues.from || hue <= lampHues.to ? shares.neutralWithLamps : shares.neutral;
}

function isTintedLight(
  picture: { readonly cells: LabCells; readonly tinted: TintedCells; readonly border: Uint8Array },
  { tint, color }: { readonly tint: Tint; readonly color: HueColor },
): boolean {
  if (tint.share <= shares.neutral || color.chroma >= tintedLight.paintChroma) return false;
  const isDaylight = tintedLight.hues.some(([from, to]) => color.hue >= from && color.hue <= to);
  if (!isDaylight || shareWithin(picture.tinted, picture.border, tint) < tintedLight.border) return false;
  return chromaOfLight(picture.cells) >= tintedLight.chroma;
}

function vivid(color: HueColor, tint: Tint): PaintMeasure {
  const name = nameVivid(color);
  const paint = describeLab(fromHue(color));
  if ('between' in name) {
    return {
      ...paint,
      family: null,
      vivid: true,
      confidence: 0,
      reason: `between ${name.between.join(' and ')}`,
    };
  }
  const sure = Math.min(1, (tint.share - 0.1) / 0.4);
  const confidence = roundTo(2, sure * (0.7 + 0.3 * Math.min(1, hueMargin(color) / 10)));
  return { ...paint, family: name.family, vivid: true, confidence, reason: null };
}

function neutral(overall: OverallColor, tint: Tint): PaintMeasure {
  const { lab, chroma } = overall;
  const doubt = Math.max(tint.share / shares.neutralWithLamps, chroma / neutralChroma);
  const confidence = roundTo(2, Math.max(0, 1 - doubt / 2));
  return { ...describeLab(lab), family: nameNeutral(overall), vivid: false, confidence, reason: null };
}

function undecided(lab: Lab): PaintMeasure {
  const reason = 'a faint colour, too weak to tell paint from light';
  return { ...describeLab(lab), family: null, vivid: null, confidence: 0, reason };
}

function unknown(reason: string): PaintMeasure {
  return { family: null, vivid: null, confidence: 0, lab: null, hex: null, reason };
}

function describeLab(lab: Lab): Pick<PaintMeasure, 'lab' | 'hex'> {
  return { lab: [roundTo(1, lab[0]), roundTo(1, lab[1]), roundTo(1, lab[2])], hex: toHex(lab) };
}

/** Never a negative zero, which JSON would not bring back. */
function roundTo(digits: number, value: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits + 0;
}
