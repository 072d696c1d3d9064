import { type Knot, shape } from '../outline.ts';
import type { PaintShades } from '../paint-shades.ts';
import type { SideProportions } from '../side/side-proportions.ts';
import { element } from '../svg.ts';
import { outAt, type Profile } from './profile.ts';
import { isSeen, planeTransform, project, type Turn } from './turn.ts';

/** The car's skin from flank to flank, without anything on it: what no drawing of a side shows, such as the roof. */
export function drawHull(
  turn: Turn,
  car: Pick<SideProportions, 'outline' | 'bed'>,
  { flank, shades }: { readonly flank: Profile; readonly shades: PaintShades },
): string {
  const strips = car.outline.slice(1).map((to, index) => [car.outline[index] ?? to, to] as const);
  // What is nearer is drawn later.
  const farFirst = turn.towards === 'front' ? strips.toReversed() : strips;
  return farFirst
    .map(([from, to]) => drawStrip(turn, { from, to, flank, fill: toneOf(from, to, { car, shades }) }))
    .join('');
}

interface Strip {
  readonly from: Knot;
  readonly to: Knot;
  readonly flank: Profile;
  readonly fill: string;
}

function drawStrip(turn: Turn, { from, to, flank, fill }: Strip): string {
  if (!isSeen(turn, normalOf(from, to))) return '';
  const spot = ([along, up]: Knot, side: 1 | -1): Knot =>
    project(turn, { along, across: side * outAt(flank, up), up });
  const corners = [spot(from, 1), spot(to, 1), spot(to, -1), spot(from, -1)];
  return shape(corners, { fill, stroke: fill, 'stroke-width': 0.6 });
}

/** The outline runs from the nose over the roof to the tail: outside is on its left. */
function normalOf(from: Knot, to: Knot): { readonly along: number; readonly up: number } {
  const [along, up] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(along, up) || 1;
  return { along: -up / length, up: along / length };
}

function toneOf(
  from: Knot,
  to: Knot,
  { car, shades }: { readonly car: Pick<SideProportions, 'bed'>; readonly shades: PaintShades },
): string {
  if (car.bed && from[0] >= car.bed.from && to[1] === from[1]) return '#1f1f1f';
  const { up } = normalOf(from, to);
  if (up > 0.9) return shades.light;
  return up > -0.3 ? shades.base : shades.dark;
}

/** The wheels of the far side: tyres alone are seen of them, below the body. */
export function drawFarWheels(turn: Turn, car: SideProportions, across: number): string {
  const origin = { along: 0, across: -across, up: 0 };
  const transform = planeTransform(turn, {
    origin,
    right: { ...origin, along: 1 },
    up: { ...origin, up: 1 },
  });
  const tyre = (cx: number) =>
    element('circle', { cx, cy: car.wheelRadius, r: car.wheelRadius, fill: '#1b1b1b', transform });
  return tyre(car.frontAxle) + tyre(car.rearAxle);
}
