import { formatNumber } from '../svg.ts';

/** A point of the car, centimetres: along from the nose, across to its own left, up from the ground. */
export interface Spot {
  readonly along: number;
  readonly across: number;
  readonly up: number;
}

/** How a car is turned: seen from its left and a little above, from far enough that no line converges. */
export interface Turn {
  readonly towards: 'front' | 'rear';
  /** Lifts the drawing so that nothing lies below the ground, centimetres. */
  readonly lift: number;
}

const yaw = (42 * Math.PI) / 180;
const pitch = (6 * Math.PI) / 180;

const sin = Math.sin(yaw);
const cos = Math.cos(yaw);
const tilt = Math.sin(pitch);
const rise = Math.cos(pitch);

/** 1 where the nose is nearer, -1 where the tail is. */
function sign({ towards }: Turn): 1 | -1 {
  return towards === 'front' ? 1 : -1;
}

/** A car turned by 42 degrees that stands on y = 0. Length and half its width in centimetres. */
export function turnCar(
  towards: Turn['towards'],
  { length, half }: { readonly length: number; readonly half: number },
): Turn {
  const along = towards === 'front' ? 0 : length;
  return { towards, lift: tilt * (cos * along + sin * half) };
}

/** Where a spot is seen: x to the right, y up. */
export function project(turn: Turn, { along, across, up }: Spot): readonly [x: number, y: number] {
  const to = sign(turn);
  return [sin * along + to * cos * across, rise * up + tilt * (to * cos * along - sin * across) + turn.lift];
}

/** Whether a surface that runs across the car looks at the viewer; its normal lies in the plane of along and up. */
export function isSeen(turn: Turn, normal: { readonly along: number; readonly up: number }): boolean {
  return normal.up * tilt - sign(turn) * normal.along * cos * rise > 0;
}

/** The SVG transform that lays a flat drawing on a plane, given where its origin and its two unit steps lie. */
export function planeTransform(
  turn: Turn,
  { origin, right, up }: Record<'origin' | 'right' | 'up', Spot>,
): string {
  const [x, y] = project(turn, origin);
  const [rightX, rightY] = project(turn, right);
  const [upX, upY] = project(turn, up);
  const numbers = [rightX - x, rightY - y, upX - x, upY - y];
  return `matrix(${numbers.map((number) => number.toFixed(4)).join(' ')} ${formatNumber(x)} ${formatNumber(y)})`;
}
