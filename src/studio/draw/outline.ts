import { type Attributes, element, formatNumber } from './svg.ts';

/** A corner of an outline: x, y and how far from the corner the rounding starts, all in one unit. No third number is a sharp corner. */
export type Knot = readonly [x: number, y: number, round?: number];

type Point = readonly [x: number, y: number];

function towards(from: Knot, to: Knot, wanted: number): Point {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  // Two roundings that share a side meet in its middle: long radii turn the polygon into a smooth curve.
  const share = length === 0 ? 0 : Math.min(wanted, length / 2) / length;
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

function write(point: Point | Knot): string {
  return `${formatNumber(point[0])} ${formatNumber(point[1])}`;
}

function corner(before: Knot, at: Knot, after: Knot): string {
  const round = at[2] ?? 0;
  if (round === 0) return `L${write(at)}`;
  return `L${write(towards(at, before, round))}Q${write(at)} ${write(towards(at, after, round))}`;
}

/** Path data of a closed outline with rounded corners. */
export function closedPath(knots: readonly Knot[]): string {
  const corners = knots.map((knot, index) => {
    const before = knots.at(index - 1) ?? knot;
    const after = knots[(index + 1) % knots.length] ?? knot;
    return corner(before, knot, after);
  });
  return `M${corners.join('').slice(1)}Z`;
}

/** Path data of an open line with rounded corners. */
export function openPath(knots: readonly Knot[]): string {
  const corners = knots.map((knot, index) => {
    const before = knots[index - 1];
    const after = knots[index + 1];
    return before && after ? corner(before, knot, after) : `L${write(knot)}`;
  });
  return `M${corners.join('').slice(1)}`;
}

export function shape(knots: readonly Knot[], attributes: Attributes): string {
  return element('path', { d: closedPath(knots), ...attributes });
}

export function line(knots: readonly Knot[], attributes: Attributes): string {
  return element('path', { d: openPath(knots), fill: 'none', 'stroke-linecap': 'round', ...attributes });
}

/** The right half of a shape that is symmetric about x = 0, completed by its left half. Knots on the axis are not doubled. */
export function symmetric(rightHalf: readonly Knot[]): readonly Knot[] {
  const aside = rightHalf.filter(([x]) => x !== 0);
  const leftHalf = aside.map(([x, y, round]): Knot => [-x, y, round ?? 0]).reverse();
  return [...rightHalf, ...leftHalf];
}
