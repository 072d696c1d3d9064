import { type Knot, line } from '../outline.ts';
import type { PaintShades } from '../paint-shades.ts';

/** A gap between panels with the light on its lower edge. */
export function drawGap(knots: readonly Knot[], shades: PaintShades): string {
  const lit = knots.map(([x, y, round]): Knot => [x, y - 1, round ?? 0]);
  return (
    line(lit, { stroke: shades.bright, 'stroke-width': 0.8, opacity: 0.5 }) +
    line(knots, { stroke: shades.gap, 'stroke-width': 1.1 })
  );
}

/** A crease in the metal: lit above, shaded below. */
export function drawCrease(knots: readonly Knot[], shades: PaintShades): string {
  const shaded = knots.map(([x, y, round]): Knot => [x + 1.4, y - 0.8, round ?? 0]);
  return (
    line(shaded, { stroke: shades.deep, 'stroke-width': 1.8, opacity: 0.4 }) +
    line(knots, { stroke: '#ffffff', 'stroke-width': 1.2, opacity: shades.gloss * 0.7 })
  );
}
