import { neutralFamilies, type PaintMeasure } from '../../../model/measures.ts';
import { type PaintLimits, paintLimits } from './paint-limits.ts';

export type NeutralFamily = (typeof neutralFamilies)[number];

export function isNeutral(color: string | null): color is NeutralFamily {
  return neutralFamilies.some((family) => family === color);
}

/** How light a body is, L* 0..100. */
export interface Shade {
  /** Of its lit panels: lamps and chrome do not lift it, so that it tells the dark ones. */
  readonly lit: number;
  /** Mean of the lit and the brightest: grille and shadow do not pull it down, so that it tells the light ones. */
  readonly level: number;
  /** Of its brightest panels alone: a white car in the shade still has them, a grey one never. */
  readonly bright: number;
}

export function toShade(lit: number, bright: number): Shade {
  return { lit, bright, level: (lit + bright) / 2 };
}

/** Names a paint without a hue. */
export function nameNeutral({ lit, level }: Shade, limits: PaintLimits): NeutralFamily {
  if (lit < limits.blackEnd) return 'black';
  if (level < limits.greyEnd) return 'grey';
  return level < limits.silverEnd ? 'silver' : 'white';
}

/** How far L* lies from where another neutral begins. */
export function neutralMargin({ lit, level }: Shade, { blackEnd, greyEnd, silverEnd }: PaintLimits): number {
  return Math.min(Math.abs(lit - blackEnd), Math.abs(level - greyEnd), Math.abs(level - silverEnd));
}

/**
 * What can not be an asked neutral: one two steps off, and what no car of it measures. Neighbours in the middle of their
 * own reach are never among it.
 */
const never: Readonly<Record<NeutralFamily, (shade: Shade, limits: PaintLimits) => boolean>> = {
  black: ({ lit }, { mostLitBlack }) => lit > mostLitBlack,
  // A dark car that mirrors the sky has bright panels too, but not much more of it is lit.
  grey: ({ lit, bright }, { mostLitBlack, silverEnd }) => bright >= silverEnd && lit > mostLitBlack,
  silver: ({ lit }, { blackEnd }) => lit < blackEnd,
  white: ({ level }, { leastLevelWhite }) => level < leastLevelWhite,
};

/** A lamp a tenth brighter moves a paint by so much L*: no deeper in a neighbour's reach it fits as well. */
export const overlap = 3;

/**
 * Whether a paint that is neutral, or may be, can not be the asked neutral: it is two steps off. A neighbour fits only
 * where it is next to the asked one in lightness too; else the light may have made one of the other, or not.
 *
 * @returns null when that can not be told, as in results of versions that did not measure `bright`
 */
export function contradictsNeutral(
  asked: NeutralFamily,
  measured: PaintMeasure,
  limits = paintLimits,
): boolean | null {
  const shade = shadeOf(measured);
  if (shade === null) return null;
  if (never[asked](shade, limits)) return true;
  const isNear = [-overlap, 0, overlap].some((by) => nameNeutral(shift(shade, by), limits) === asked);
  return measured.vivid === false && isNear ? false : null;
}

/** Two views of one car in different light are not farther apart in L*. */
const mostApart = 25;

/** Whether two neutral paints can not be one: two steps apart, by more than light does. Null when that can not be told. */
export function neutralsContradict(one: PaintMeasure, other: PaintMeasure): boolean | null {
  const [shade, otherShade] = [shadeOf(one), shadeOf(other)];
  if (shade === null || otherShade === null || !isNeutral(one.family) || !isNeutral(other.family))
    return null;
  if (stepsBetween(one.family, other.family) < 2) return false;
  return Math.abs(shade.lit - otherShade.lit) > mostApart ? true : null;
}

function shadeOf({ lab, bright }: PaintMeasure): Shade | null {
  return lab === null || bright === undefined ? null : toShade(lab[0], bright);
}

function shift({ lit, level, bright }: Shade, by: number): Shade {
  return { lit: lit + by, level: level + by, bright: bright + by };
}

/** Steps from one neutral to another in the order black, grey, silver, white: 0 to 3. */
function stepsBetween(one: NeutralFamily, other: NeutralFamily): number {
  return Math.abs(neutralFamilies.indexOf(one) - neutralFamilies.indexOf(other));
}
