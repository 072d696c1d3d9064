import type { PaintMeasure } from '../../../model/measures.ts';
import { fromHue, type Lab, toHex } from '../lab.ts';
import type { LabCells } from '../lab-cells.ts';
import type { BodyColor } from './body-color.ts';
import { hueMargin, nameVivid } from './name-paint.ts';
import { nameNeutral, neutralMargin, toShade } from './neutrals.ts';
import { type PaintLimits, paintLimits } from './paint-limits.ts';
import { type PaintReading, readPaint } from './read-paint.ts';
import type { Tint } from './tint.ts';

/** Hues that an open sky gives a neutral car. */
const skyHues = { from: 200, to: 310 };

/** No light makes a neutral car purer than this, in C*ab. Photographs at sunset: 20 to 26. */
const lightChroma = 30;

/** The colour of the car in a picture; `find-car.ts`, `find-body.ts` and `body-color.ts` say how it is told. */
export function measurePaint(cells: LabCells): PaintMeasure {
  return namePaint(readPaint(cells));
}

/** What a reading is called. Other limits than the usual ones are for fitting them. */
export function namePaint(reading: PaintReading | null, limits = paintLimits): PaintMeasure {
  if (reading === null) return unknown('no car stands out from the background');
  const { tint, body } = reading;
  const depths = depthsOf(tint, limits);
  if (tint !== null && body.ownDepth >= depths.vivid) {
    const isLight = reading.isShared && tint.chroma < lightChroma;
    return isLight ? undecided(body, true) : vivid(tint, body.ownDepth / depths.vivid);
  }
  if (body.depth <= depths.neutral) {
    return { ...neutral(body, body.depth / depths.neutral, limits), ...describeTint(reading) };
  }
  return undecided(body, body.depth >= depths.vivid);
}

function depthsOf(tint: Tint | null, limits: PaintLimits) {
  const isSky = tint !== null && tint.hue > skyHues.from && tint.hue < skyHues.to;
  return isSky
    ? { neutral: limits.neutralSkyDepth, vivid: limits.vividSkyDepth }
    : { neutral: limits.neutralDepth, vivid: limits.vividDepth };
}

/** @param depth as a multiple of the least that is surely a colour */
function vivid(tint: Tint, depth: number): PaintMeasure {
  const name = nameVivid(tint);
  const paint = describeLab(fromHue(tint));
  if ('between' in name) {
    const reason = `between ${name.between.join(' and ')}`;
    return { ...paint, family: null, vivid: true, confidence: 0, reason };
  }
  const sure = Math.min(1, depth / 2);
  const confidence = roundTo(2, sure * (0.7 + 0.3 * Math.min(1, hueMargin(tint) / 10)));
  return { ...paint, family: name.family, vivid: true, confidence, reason: null };
}

/** @param depth as a share of the most that is surely none */
function neutral(body: BodyColor, depth: number, limits: PaintLimits): PaintMeasure {
  const shade = toShade(body.lab[0], body.bright);
  const sure = 1 - depth / 2;
  const confidence = roundTo(2, sure * (0.7 + 0.3 * Math.min(1, neutralMargin(shade, limits) / 10)));
  return {
    ...describeShade(body),
    family: nameNeutral(shade, limits),
    vivid: false,
    confidence,
    reason: null,
  };
}

/** The colour of the whole body is kept: a tint that is too faint to decide may be a lamp's. */
function undecided(body: BodyColor, isLight: boolean): PaintMeasure {
  const reason = isLight
    ? 'the light tints the whole picture as much as the car'
    : 'a faint colour, too weak to tell paint from light';
  return { ...describeShade(body), family: null, vivid: null, confidence: 0, reason };
}

function unknown(reason: string): PaintMeasure {
  return { family: null, vivid: null, confidence: 0, lab: null, hex: null, reason };
}

/** A purer colour on a neutral body is no pale paint but a lamp's. */
function describeTint({ tint, body }: PaintReading): Pick<PaintMeasure, 'tint'> {
  return tint === null || tint.chroma >= lightChroma
    ? {}
    : { tint: { hue: roundTo(0, tint.hue), depth: roundTo(3, body.depth) } };
}

function describeShade({ lab, bright }: BodyColor) {
  return { ...describeLab(lab), bright: roundTo(1, bright) };
}

function describeLab(lab: Lab): Pick<PaintMeasure, 'lab' | 'hex'> {
  return { lab: [roundTo(1, lab[0]), roundTo(1, lab[1]), roundTo(1, lab[2])], hex: toHex(lab) };
}

/** Never a negative zero, which JSON would not bring back. */
function roundTo(digits: number, value: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits + 0;
}
