import type { PaintMeasure } from '../../../model/measures.ts';
import { fromHue, type Lab, toHex } from '../lab.ts';
import type { LabCells } from '../lab-cells.ts';
import { type BodyColor, describeBody } from './body-color.ts';
import { weighBody } from './find-body.ts';
import { findCar } from './find-car.ts';
import { measureCast } from './light-cast.ts';
import { hueMargin, nameVivid } from './name-paint.ts';
import { nameNeutral, neutralMargin, toShade } from './neutrals.ts';
import { halveCells } from './paint-cells.ts';
import { findTint, type Tint } from './tint.ts';

/**
 * A body whose colour is no deeper than the first is neutral, one as deep as the second painted in a colour; what lies
 * between may be either. An open sky turns neutral cars blue. Photographs: neutral cars to 0.11, of blue hues to 0.16 and
 * one at 0.2; coloured ones mostly from 0.12, blue ones from 0.19 and mostly from 0.28.
 */
const depths = { sky: { neutral: 0.17, vivid: 0.24 }, other: { neutral: 0.105, vivid: 0.12 } };
const skyHues = { from: 200, to: 310 };

/** The colour of the car in a picture; `find-car.ts`, `find-body.ts` and `body-color.ts` say how it is told. */
export function measurePaint(fine: LabCells): PaintMeasure {
  const cells = halveCells(fine);
  const car = findCar(cells);
  if (car === null) return unknown('no car stands out from the background');
  const weights = weighBody(cells, car);
  const body = describeBody(cells, weights, measureCast(cells, car.inside));
  if (body === null) return unknown('no car stands out from the background');
  const tint = findTint(cells, weights);
  const limits = depthsOf(tint);
  if (tint !== null && body.ownDepth >= limits.vivid) return vivid(tint, body.ownDepth / limits.vivid);
  if (body.depth <= limits.neutral) return neutral(body, body.depth / limits.neutral);
  return undecided(body, body.depth >= limits.vivid);
}

function depthsOf(tint: Tint | null) {
  return tint !== null && tint.hue > skyHues.from && tint.hue < skyHues.to ? depths.sky : depths.other;
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
function neutral(body: BodyColor, depth: number): PaintMeasure {
  const shade = toShade(body.lab[0], body.bright);
  const sure = 1 - depth / 2;
  const confidence = roundTo(2, sure * (0.7 + 0.3 * Math.min(1, neutralMargin(shade) / 10)));
  return { ...describeShade(body), family: nameNeutral(shade), vivid: false, confidence, reason: null };
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
