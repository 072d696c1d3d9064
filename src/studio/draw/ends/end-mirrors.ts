import { type Knot, shape } from '../outline.ts';
import type { PaintShades } from '../paint-shades.ts';
import { mirrored } from '../svg.ts';
import type { EndProportions } from './end-proportions.ts';

/** Door mirrors, seen from either end. */
export function drawEndMirrors(car: EndProportions, shades: PaintShades): string {
  const x = car.beltHalf - 4;
  const y = car.shoulder + 3;
  const arm = shape(
    [
      [x - 3, y - 1],
      [x + 8, y + 1],
      [x + 10, y + 6],
      [x - 3, y + 5],
    ],
    { fill: shades.dark, stroke: shades.gap, 'stroke-width': 0.8 },
  );
  const housing: Knot[] = [
    [x + 5, y + 3, 4],
    [x + 4, y + 12, 5],
    [x + 11, y + 16, 6],
    [x + 22, y + 14, 6],
    [x + 23, y + 5, 6],
    [x + 16, y + 1, 4],
  ];
  const glint = shape(
    [
      [x + 7, y + 11, 3],
      [x + 12, y + 14, 4],
      [x + 20, y + 12, 4],
    ],
    { fill: '#ffffff', opacity: shades.gloss * 0.6 },
  );
  return mirrored(
    arm + shape(housing, { fill: shades.base, stroke: shades.gap, 'stroke-width': 0.9 }) + glint,
  );
}
