import type { PaintFamily, PaintMeasure } from '../../model/measures.ts';
import { chromaOf, hueOf } from './lab.ts';

/** What a car of an asked colour may measure. */
interface AskedPaint {
  /** Whether black, grey, silver and white pass for it: one takes on the other with the light, so all do or none. */
  readonly neutral: boolean;
  /** Hues that pass, in degrees of CIE Lab, turning upwards from the first to the last; through 0 where the first is larger. */
  readonly hues: readonly [number, number];
  /** C*ab that passes. */
  readonly chroma: readonly [number, number];
  /** Families that do not pass when the measure is sure of them, though their hues do. */
  readonly never?: readonly PaintFamily[];
}

const any = [0, Number.POSITIVE_INFINITY] as const;
/** Neutral paint under a blue sky or a warm lamp. */
const grey: AskedPaint = { neutral: true, hues: [0, 360], chroma: [0, 18] };

/**
 * The compatibility table. Each span reaches about 10 degrees into its neighbours: red and orange, yellow and orange
 * pass for each other near their border. Blue and purple share hues of CIE Lab, so their names decide. Brown is a dull
 * orange or yellow, burgundy a red here, navy a blue, as in the vocabulary of `language/`. Beige passes as brown, dull
 * yellow or neutral.
 */
const askedPaints: Readonly<Record<string, AskedPaint>> = {
  black: grey,
  grey,
  silver: grey,
  white: grey,
  red: { neutral: false, hues: [325, 50], chroma: any },
  orange: { neutral: false, hues: [30, 80], chroma: [34, Number.POSITIVE_INFINITY], never: ['red'] },
  brown: { neutral: false, hues: [25, 100], chroma: [0, 45] },
  beige: { neutral: true, hues: [40, 115], chroma: [0, 45] },
  gold: { neutral: false, hues: [55, 112], chroma: any },
  yellow: { neutral: false, hues: [68, 118], chroma: [24, Number.POSITIVE_INFINITY] },
  green: { neutral: false, hues: [95, 218], chroma: any },
  turquoise: { neutral: false, hues: [150, 265], chroma: any },
  blue: { neutral: false, hues: [195, 318], chroma: any, never: ['purple'] },
  purple: { neutral: false, hues: [285, 350], chroma: any, never: ['blue'] },
  pink: { neutral: false, hues: [315, 40], chroma: any },
};

/**
 * Whether the measured paint can not be what was asked: a colour for a neutral or the reverse, or another hue family.
 *
 * @param asked canonical colour name of `language/`
 * @returns null when the paint could not be told, or the asked colour is not in the table
 */
export function contradicts(asked: string, measured: PaintMeasure): boolean | null {
  const paint = Object.hasOwn(askedPaints, asked) ? askedPaints[asked] : undefined;
  if (paint === undefined || measured.vivid === null || measured.lab === null) return null;
  if (!measured.vivid) return !paint.neutral;
  if (measured.family !== null && paint.never?.includes(measured.family)) return true;
  const { hue, chroma } = readTint(measured.lab);
  return !(isWithinTurn(hue, paint.hues) && chroma >= paint.chroma[0] && chroma <= paint.chroma[1]);
}

/** Fading below this, a colour and a neutral may be one paint under two lights. */
const faintChroma = 18;
/** Degrees by which two views of one paint may differ; more is needed where a hue lies between families. */
const hueGap = { named: 20, unnamed: 40 };
/** Brown and orange share their hues: paints of different families this many times apart in chroma are two. */
const chromaRatio = 1.9;

/** Whether two pictures can not show one paint. Null when either could not be told. */
export function paintsContradict(one: PaintMeasure, other: PaintMeasure): boolean | null {
  if (one.vivid === null || other.vivid === null || one.lab === null || other.lab === null) return null;
  const [tint, otherTint] = [readTint(one.lab), readTint(other.lab)];
  if (one.vivid !== other.vivid) return (one.vivid ? tint : otherTint).chroma >= faintChroma;
  if (!one.vivid || one.family === other.family) return false;
  const isNamed = one.family !== null && other.family !== null;
  if (gapBetween(tint.hue, otherTint.hue) > (isNamed ? hueGap.named : hueGap.unnamed)) return true;
  const [dull, pure] = [Math.min(tint.chroma, otherTint.chroma), Math.max(tint.chroma, otherTint.chroma)];
  return isNamed && pure > dull * chromaRatio;
}

function readTint([, a, b]: readonly [number, number, number]) {
  return { hue: hueOf(a, b), chroma: chromaOf(a, b) };
}

function isWithinTurn(hue: number, [from, to]: readonly [number, number]): boolean {
  return from <= to ? hue >= from && hue <= to : hue >= from || hue <= to;
}

function gapBetween(one: number, other: number): number {
  const apart = Math.abs(one - other);
  return Math.min(apart, 360 - apart);
}
