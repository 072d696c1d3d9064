import { type Knot, line, shape } from '../outline.ts';
import type { PaintShades } from '../paint-shades.ts';
import { rect } from '../svg.ts';
import { beltHeight, type SideProportions } from './side-proportions.ts';

/** Roof rails of an SUV or a wagon, standing on two feet. */
export function drawSideRails(car: SideProportions): string {
  if (!car.rails) return '';
  const joined = { 'stroke-linejoin': 'round' };
  return (
    line(car.rails, { stroke: '#2b2b2b', 'stroke-width': 5.4, ...joined }) +
    line(car.rails, { stroke: '#c4c6c7', 'stroke-width': 2.2, ...joined })
  );
}

/** The small wing over a hatch's rear window. */
export function drawSideSpoiler(car: SideProportions, shades: PaintShades): string {
  const top = car.rearGlass?.[0];
  if (!top) return '';
  const [x, y] = top;
  const wing: Knot[] = [
    [x - 34, y + 8.5, 8],
    [x + 6, y + 4.5, 3],
    [x + 7, y + 0.5, 2],
    [x - 8, y - 1, 4],
    [x - 30, y + 4.5, 6],
  ];
  return shape(wing, { fill: shades.dark, stroke: shades.gap, 'stroke-width': 0.6 });
}

/** Pickup: the gap between cab and bed, and the bed's rail and ribs. */
export function drawBed(car: SideProportions, shades: PaintShades): string {
  if (!car.bed) return '';
  const { from, rail } = car.bed;
  const bottom = car.clearance + 13;
  return [
    shape(
      [
        [from - 4, rail],
        [from + 1, rail],
        [from + 1, bottom],
        [from - 4, bottom],
      ],
      { fill: shades.gap },
    ),
    rect({ x: from + 1, y: rail - 3.5, width: car.length - from - 7, height: 6 }, { rx: 2, fill: '#1f1f1f' }),
    line(
      [
        [from + 14, rail - 14],
        [car.length - 20, rail - 14],
      ],
      { stroke: shades.deep, 'stroke-width': 1.4, opacity: 0.7 },
    ),
    line(
      [
        [car.length - 15, rail - 6],
        [car.length - 15, bottom + 4],
      ],
      { stroke: shades.gap, 'stroke-width': 1 },
    ),
  ].join('');
}

/** The fuel flap on the rear wing. */
export function drawFuelFlap(car: SideProportions, shades: PaintShades): string {
  const box = { x: car.rearAxle + car.wheelRadius * 0.3, y: beltHeight(car) - 26, width: 12, height: 10 };
  return rect(box, { rx: 2.5, fill: 'none', stroke: shades.gap, 'stroke-width': 0.8, opacity: 0.8 });
}
