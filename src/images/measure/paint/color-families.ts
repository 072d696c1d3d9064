import type { PaintFamily, PaintMeasure } from '../../../model/measures.ts';
import { chromaOf, hueOf } from '../lab.ts';
import { contradictsNeutral, isNeutral, type NeutralFamily, neutralsContradict } from './neutrals.ts';
import { paintLimits } from './paint-limits.ts';

/** What a car of an asked colour may measure. What is neither fits nor contradicts: light may explain it. */
interface AskedPaint {
  /** Families that fit; null stands for a colour between two families whose hue is in the span. */
  readonly fits: readonly (PaintFamily | null)[];
  /** Other hues contradict; degrees of CIE Lab, turning upwards from the first to the last, through 0 where the first is larger. */
  readonly hues: readonly [number, number];
  /** Other C*ab contradict too, but for the families that fit. */
  readonly chroma: readonly [number, number];
  /** Families that contradict when the measure is sure of them, though their hues do not. */
  readonly never?: readonly PaintFamily[];
  /** Neutrals that do not contradict. */
  readonly pale?: readonly NeutralFamily[];
}

const any = [0, Number.POSITIVE_INFINITY] as const;
/** A neutral paint looks no more colourful than this under a blue sky or a warm lamp. */
const faintChroma = 18;

/**
 * The compatibility table of colours. Each span reaches about 10 degrees into its neighbours: a red that measures
 * orange near their border may be either. Blue and purple share hues of CIE Lab, so their names decide. Brown is a dull
 * orange or yellow, burgundy a red here, navy a blue, as in the vocabulary of `language/`. Beige is brown, dull yellow,
 * or nearly white.
 */
const askedPaints: Readonly<Record<string, AskedPaint>> = {
  red: { fits: ['red'], hues: [325, 50], chroma: any },
  orange: { fits: ['orange'], hues: [30, 80], chroma: [34, any[1]], never: ['red'] },
  brown: { fits: ['brown'], hues: [25, 105], chroma: [0, 45] },
  beige: { fits: ['brown', 'silver', 'white', null], hues: [40, 115], chroma: [0, 45], pale: ['grey'] },
  gold: { fits: ['yellow', 'brown', null], hues: [55, 112], chroma: any },
  yellow: { fits: ['yellow'], hues: [68, 118], chroma: [24, any[1]] },
  green: { fits: ['green'], hues: [95, 218], chroma: any },
  turquoise: { fits: ['green', 'blue', null], hues: [150, 265], chroma: any },
  blue: { fits: ['blue'], hues: [195, 318], chroma: any, never: ['purple'] },
  purple: { fits: ['purple'], hues: [285, 350], chroma: any, never: ['blue'] },
  pink: { fits: ['red', 'purple', null], hues: [315, 40], chroma: any },
};

/**
 * Whether the measured paint can not be what was asked: a colour for a neutral or the reverse, another hue family, or a
 * neutral two steps off in the order black, grey, silver, white.
 *
 * @param asked canonical colour name of `language/`
 * @param limits other than the usual ones are for fitting them
 * @returns false where it is what was asked; null when that can not be told, or the asked colour is not in the table
 */
export function contradicts(asked: string, measured: PaintMeasure, limits = paintLimits): boolean | null {
  if (measured.lab === null) return null;
  if (isNeutral(asked)) {
    return measured.vivid ? contradictsFaint(measured.lab) : contradictsNeutral(asked, measured, limits);
  }
  const paint = Object.hasOwn(askedPaints, asked) ? askedPaints[asked] : undefined;
  if (paint === undefined || measured.vivid === null) return null;
  return measured.vivid
    ? contradictsVivid(paint, measured.family, readTint(measured.lab))
    : contradictsPale(paint, measured);
}

/** Whether a colour is too strong for a neutral car. */
function contradictsFaint(lab: readonly [number, number, number]): boolean | null {
  return readTint(lab).chroma > faintChroma ? true : null;
}

function contradictsVivid(paint: AskedPaint, family: PaintFamily | null, tint: Tinted): boolean | null {
  const isNear = isWithinTurn(tint.hue, paint.hues);
  if (isNear && paint.fits.includes(family)) return false;
  if (family !== null && paint.never?.includes(family)) return true;
  const isAsDeep = tint.chroma >= paint.chroma[0] && tint.chroma <= paint.chroma[1];
  // What lies between two families may be the purer or the duller of them.
  return isNear && (family === null || isAsDeep) ? null : true;
}

function contradictsPale(paint: AskedPaint, measured: PaintMeasure): boolean | null {
  const { family } = measured;
  if (paint.fits.includes(family)) return false;
  if (isNeutral(family) && paint.pale?.includes(family)) return null;
  return hintsOf(measured).some((hue) => isWithinTurn(hue, paint.hues)) ? null : true;
}

/** A neutral paint of this chroma may be a dull colour in poor light. Photographs: neutral cars to 6, one 7.9, half of them below 2. */
const hintChroma = 6;
/** So may one of which a third is so deep: a pale colour beside mirrored sky. Photographs: four of five neutral cars are less. */
const hintDepth = 0.08;

/** Hues, in degrees, of which a neutral paint has a breath. */
function hintsOf({ lab, tint }: PaintMeasure): number[] {
  const whole = lab && readTint(lab);
  return [
    ...(whole && whole.chroma >= hintChroma ? [whole.hue] : []),
    ...(tint && tint.depth >= hintDepth ? [tint.hue] : []),
  ];
}

/** Degrees by which two views of one paint may differ; more is needed where a hue lies between families. */
const hueGap = { named: 20, unnamed: 40 };
/** Brown and orange share their hues: paints of different families this many times apart in chroma are two. Oranges in the shade: 2. */
const chromaRatio = 2.3;

/** Whether two pictures can not show one paint. Null when that can not be told. */
export function paintsContradict(one: PaintMeasure, other: PaintMeasure): boolean | null {
  if (one.vivid === null || other.vivid === null || one.lab === null || other.lab === null) return null;
  const [tint, otherTint] = [readTint(one.lab), readTint(other.lab)];
  if (one.vivid !== other.vivid) {
    return one.vivid ? contradictsFaded(tint, other) : contradictsFaded(otherTint, one);
  }
  if (!one.vivid) return neutralsContradict(one, other);
  if (one.family === other.family) return false;
  const isNamed = one.family !== null && other.family !== null;
  if (gapBetween(tint.hue, otherTint.hue) > (isNamed ? hueGap.named : hueGap.unnamed)) return true;
  const [dull, pure] = [Math.min(tint.chroma, otherTint.chroma), Math.max(tint.chroma, otherTint.chroma)];
  return isNamed && pure > dull * chromaRatio;
}

/** Whether a colour and a neutral can not be one paint under two lights: the one is no faint colour, the other none of its hue. */
function contradictsFaded(vivid: Tinted, neutral: PaintMeasure): boolean | null {
  if (vivid.chroma < faintChroma) return null;
  return hintsOf(neutral).some((hue) => gapBetween(vivid.hue, hue) <= hueGap.unnamed) ? null : true;
}

interface Tinted {
  readonly hue: number;
  readonly chroma: number;
}

function readTint([, a, b]: readonly [number, number, number]): Tinted {
  return { hue: hueOf(a, b), chroma: chromaOf(a, b) };
}

function isWithinTurn(hue: number, [from, to]: readonly [number, number]): boolean {
  return from <= to ? hue >= from && hue <= to : hue >= from || hue <= to;
}

function gapBetween(one: number, other: number): number {
  const apart = Math.abs(one - other);
  return Math.min(apart, 360 - apart);
}
