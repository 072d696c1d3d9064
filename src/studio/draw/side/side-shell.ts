import { clip, fillWith, referTo, verticalGradient } from '../gradient.ts';
import { type Knot, line, shape } from '../outline.ts';
import type { PaintShades } from '../paint-shades.ts';
import { circle, group, rect } from '../svg.ts';
import { beltHeight, type SideProportions } from './side-proportions.ts';

function shellGradient(car: SideProportions, shades: PaintShades): string {
  return verticalGradient(
    'shell',
    [car.height, car.clearance],
    [
      [0, shades.light],
      [0.3, shades.base],
      [0.42, shades.light],
      [0.6, shades.base],
      [0.8, shades.dark],
      [1, shades.deep],
    ],
  );
}

/** The lower doors mirror the dark floor: a curved edge makes the panel look bulged. */
function floorReflection(car: SideProportions, shades: PaintShades): string {
  const { length, clearance } = car;
  const edge = clearance + (beltHeight(car) - clearance) * 0.4;
  const knots: Knot[] = [
    [-5, edge + 9, 60],
    [length * 0.3, edge, 80],
    [length * 0.75, edge + 2, 80],
    [length + 5, edge + 14, 60],
    [length + 5, 0],
    [-5, 0],
  ];
  return shape(knots, { fill: shades.deep, opacity: 0.32 });
}

function shoulderLine(car: SideProportions, shades: PaintShades): string {
  const y = beltHeight(car) - 13;
  const knots: Knot[] = [
    [car.frontAxle - 30, y - 7, 30],
    [car.frontAxle + 40, y, 60],
    [car.rearAxle - 30, y + 4, 60],
    [car.length - 12, y + 1],
  ];
  const below = knots.map(([x, knotY, round]): Knot => [x, knotY - 1.8, round ?? 0]);
  return (
    line(below, { stroke: shades.deep, 'stroke-width': 2.2, opacity: 0.45 }) +
    line(knots, { stroke: '#ffffff', 'stroke-width': 1.4, opacity: shades.gloss })
  );
}

/** Light from above catches every edge that looks up. */
function rimLight(car: SideProportions, shades: PaintShades): string {
  const fade = verticalGradient(
    'rim-light',
    [car.height, car.clearance + 30],
    [
      [0, '#ffffff', shades.gloss],
      [0.55, '#ffffff', shades.gloss * 0.6],
      [1, '#ffffff', 0],
    ],
  );
  return fade + shape(car.outline, { fill: 'none', stroke: referTo('rim-light'), 'stroke-width': 4.5 });
}

function archGaps(car: SideProportions): string {
  const arch = (cx: number) =>
    circle({ cx, cy: car.wheelRadius, r: car.wheelRadius + 4.5 }, { fill: '#0d0d0d' });
  return arch(car.frontAxle) + arch(car.rearAxle);
}

function archLips(car: SideProportions, shades: PaintShades): string {
  const lip = { fill: 'none', stroke: shades.bright, 'stroke-width': 1, opacity: 0.5 };
  const arch = (cx: number) => circle({ cx, cy: car.wheelRadius, r: car.wheelRadius + 5.4 }, lip);
  return arch(car.frontAxle) + arch(car.rearAxle);
}

/** Black plastic along the sills and around the arches, where the car has it. */
function cladding(car: SideProportions): string {
  if (!car.cladding) return '';
  const black = { fill: '#1f1f1f' };
  const arch = (cx: number) => circle({ cx, cy: car.wheelRadius, r: car.wheelRadius + 10.5 }, black);
  const sill = rect({ x: 0, y: 0, width: car.length, height: car.clearance + 13 }, black);
  return sill + arch(car.frontAxle) + arch(car.rearAxle);
}

function sill(car: SideProportions): string {
  const box = { x: 0, y: car.clearance - 1, width: car.length, height: 5 };
  return rect(box, { fill: '#161616', opacity: 0.8 });
}

/** The painted body with its light and shade, without anything mounted on it. */
export function drawSideShell(car: SideProportions, shades: PaintShades): string {
  return [
    shellGradient(car, shades),
    clip('shell-clip', shape(car.outline, {})),
    group(
      { 'clip-path': referTo('shell-clip') },
      shape(car.outline, fillWith('shell')),
      floorReflection(car, shades),
      shoulderLine(car, shades),
      rimLight(car, shades),
      cladding(car),
      sill(car),
      car.cladding ? '' : archLips(car, shades),
      archGaps(car),
    ),
  ].join('');
}
