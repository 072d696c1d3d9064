import { type Knot, line, shape } from '../outline.ts';
import type { PaintShades } from '../paint-shades.ts';
import { rect } from '../svg.ts';
import { beltHeight, type SideProportions } from './side-proportions.ts';

function gap(knots: readonly Knot[], shades: PaintShades): string {
  const lit = knots.map(([x, y, round]): Knot => [x + 1, y, round ?? 0]);
  return (
    line(lit, { stroke: shades.bright, 'stroke-width': 0.8, opacity: 0.55 }) +
    line(knots, { stroke: shades.gap, 'stroke-width': 1.1 })
  );
}

/** The rear edge of the last door gives way to the wheel arch. */
function doorEdge(car: SideProportions, x: number): readonly Knot[] {
  const top = beltHeight(car) - 3;
  const sill = car.clearance + (car.cladding ? 13 : 5);
  const arch = car.rearAxle - car.wheelRadius - 9;
  if (x <= arch)
    return [
      [x, top],
      [x - 3, (top + sill) / 2, 20],
      [x - 1, sill],
    ];
  return [
    [x, top],
    [x, top - 22, 14],
    [arch - 2, car.wheelRadius + 18, 20],
    [arch - 4, sill],
  ];
}

function handle(rearEdge: number, car: SideProportions, shades: PaintShades): string {
  const box = { x: rearEdge - 24, y: beltHeight(car) - 11, width: 17, height: 3.8 };
  const shadow = rect({ ...box, x: box.x - 1, y: box.y - 1.5 }, { rx: 2, fill: shades.deep, opacity: 0.7 });
  return shadow + rect(box, { rx: 1.9, fill: shades.bright, stroke: shades.gap, 'stroke-width': 0.5 });
}

/** Door cuts, handles and the line along the sill. */
export function drawDoors(car: SideProportions, shades: PaintShades): string {
  const first = car.doors[0] ?? 0;
  const last = car.doors.at(-1) ?? 0;
  const sill = car.clearance + (car.cladding ? 13 : 5);
  const lastFoot = Math.min(last, car.rearAxle - car.wheelRadius - 13);
  return [
    gap(
      [
        [first + 4, beltHeight(car) - 2],
        [first - 4, (beltHeight(car) + sill) / 2, 20],
        [first, sill],
      ],
      shades,
    ),
    ...car.doors.slice(1).map((x) => gap(doorEdge(car, x), shades)),
    gap(
      [
        [first, sill],
        [lastFoot, sill],
      ],
      shades,
    ),
    ...car.doors.slice(1).map((x) => handle(x, car, shades)),
  ].join('');
}

/** The mirror, at the foot of the front window. */
export function drawSideMirror(car: SideProportions, shades: PaintShades): string {
  const [x, y] = car.glass[0] ?? [0, 0];
  const housing: Knot[] = [
    [x + 2, y + 1, 3],
    [x - 1, y + 11, 5],
    [x + 12, y + 14, 5],
    [x + 19, y + 8, 5],
    [x + 17, y + 1, 3],
  ];
  return (
    shape(housing, { fill: shades.base, stroke: shades.gap, 'stroke-width': 0.9 }) +
    shape(
      [
        [x + 4, y + 9, 3],
        [x + 10, y + 11.5, 3],
        [x + 15, y + 10, 2],
      ],
      { fill: '#ffffff', opacity: shades.gloss },
    )
  );
}

/** Seams of the bumpers and the bonnet. */
export function drawSeams(car: SideProportions, shades: PaintShades): string {
  const front = car.frontAxle - car.wheelRadius - 6;
  const rear = car.rearAxle + car.wheelRadius + 6;
  const belt = beltHeight(car);
  return [
    gap(
      [
        [front + 2, car.wheelRadius + 14],
        [front - 6, belt - 34],
      ],
      shades,
    ),
    gap(
      [
        [rear - 2, car.wheelRadius + 14],
        [rear + 6, belt - 34],
      ],
      shades,
    ),
    line(
      [
        [(car.doors[0] ?? 0) - 4, belt - 5],
        [car.frontAxle, belt - 12, 40],
        [46, belt - 20],
      ],
      { stroke: shades.gap, 'stroke-width': 0.8, opacity: 0.7 },
    ),
  ].join('');
}
