import { badgeRegions } from '../../images/measure/badge-region.ts';
import type { Angle } from '../../model/car.ts';
import type { Region } from '../../model/measures.ts';

/** Where a picture may show the badge, and who says so. A measured box of the car will be the surest, once there is one. */
export interface BadgePlace {
  readonly region: Region;
  readonly from: 'usual' | 'judge';
}

/** Where cars that fill their picture wear it. */
export function usualPlace(angle: Angle): BadgePlace | null {
  const [region] = badgeRegions(angle);
  return region ? { region, from: 'usual' } : null;
}

/** What a judge answers in thousandths of the picture: left, top, right, bottom. */
export type Thousandths = readonly [left: number, top: number, right: number, bottom: number];

/** An emblem of a car in a picture is neither a dot nor half of it. */
const sane = { least: 8, most: 450 };
/** So much room is left around it, as a share of its size. */
const room = 0.8;

/**
 * The place that a judge names, with room around it; null where it can not be an emblem's: outside of the picture,
 * turned over, a dot or half of the picture, or away from where this angle shows a badge.
 */
export function placeByJudge(box: Thousandths, angle: Angle): BadgePlace | null {
  const [left, top, right, bottom] = box;
  const isInside = box.every((value) => value >= 0 && value <= 1000);
  const sizes = [right - left, bottom - top];
  if (!isInside || sizes.some((size) => size < sane.least || size > sane.most)) return null;
  const middle = [(left + right) / 2000, (top + bottom) / 2000] as const;
  if (!badgeRegions(angle).some((region) => holds(widen(region, 0.25), middle))) return null;
  const [width = 0, height = 0] = sizes;
  const region = { x: left / 1000, y: top / 1000, width: width / 1000, height: height / 1000 };
  return { region: widen(region, room), from: 'judge' };
}

function holds({ x, y, width, height }: Region, [atX, atY]: readonly [number, number]): boolean {
  return atX >= x && atX <= x + width && atY >= y && atY <= y + height;
}

/** The region with a share of its size added on every side, inside the picture. */
export function widen({ x, y, width, height }: Region, share: number): Region {
  const [left, top] = [Math.max(0, x - width * share), Math.max(0, y - height * share)];
  return {
    x: round(left),
    y: round(top),
    width: round(Math.min(1, x + width * (1 + share)) - left),
    height: round(Math.min(1, y + height * (1 + share)) - top),
  };
}

/** A ten-thousandth of a picture is less than a pixel. */
function round(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}
