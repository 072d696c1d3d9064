import { clip, fillWith, referTo, verticalGradient } from '../gradient.ts';
import { type Knot, line, shape, symmetric } from '../outline.ts';
import type { PaintShades } from '../paint-shades.ts';
import { circle, group, rect } from '../svg.ts';
import type { EndProportions } from './end-proportions.ts';

/** Half-width of the cab at a height, along its leaning pillars. */
function cabHalfAt(car: EndProportions, y: number): number {
  const share = (y - car.shoulder) / (car.height - car.shoulder);
  return car.beltHalf + (car.roofHalf - car.beltHalf) * share;
}

function windowOutline(car: EndProportions): readonly Knot[] {
  const [top, bottom] = car.rear.window;
  return symmetric([
    [0, top + 1, 20],
    [cabHalfAt(car, top) - 7, top, 8],
    [cabHalfAt(car, bottom) - 8, bottom, 9],
    [0, bottom - 2, 30],
  ]);
}

function heatingWires(car: EndProportions): string {
  const [top, bottom] = car.rear.window;
  const half = cabHalfAt(car, top) - 12;
  return [0.2, 0.36, 0.52, 0.68, 0.84]
    .map((share) =>
      line(
        [
          [-half, bottom + (top - bottom) * share],
          [half, bottom + (top - bottom) * share],
        ],
        { stroke: '#6f5f55', 'stroke-width': 0.5, opacity: 0.7 },
      ),
    )
    .join('');
}

function headrests(car: EndProportions): string {
  const [, bottom] = car.rear.window;
  return [-0.46, 0, 0.46]
    .map((share) =>
      rect(
        { x: car.beltHalf * share - 9, y: bottom - 4, width: 18, height: 16 },
        { rx: 5, fill: '#0d0d0d', opacity: 0.55 },
      ),
    )
    .join('');
}

function wiper(car: EndProportions): string {
  if (car.rear.opening !== 'hatch') return '';
  const y = car.rear.window[1] - 1;
  return (
    line(
      [
        [0, y],
        [30, y + 9],
      ],
      { stroke: '#070707', 'stroke-width': 2.2 },
    ) + circle({ cx: 0, cy: y, r: 2.8 }, { fill: '#0a0a0a' })
  );
}

/** A cab's rear window slides: two posts divide it. */
function sliders(car: EndProportions): string {
  if (car.rear.opening !== 'tailgate') return '';
  const [top, bottom] = car.rear.window;
  return [-20, 20]
    .map((x) =>
      line(
        [
          [x, bottom - 2],
          [x, top],
        ],
        { stroke: '#0b0b0b', 'stroke-width': 2.4 },
      ),
    )
    .join('');
}

function spoiler(car: EndProportions, shades: PaintShades): string {
  if (car.rear.opening !== 'hatch') return '';
  const top = car.rear.window[0];
  const half = cabHalfAt(car, top) - 2;
  const wing = symmetric([
    [0, car.height - 2, 20],
    [half - 5, car.height - 5, 6],
    [half, top - 1, 5],
    [half - 8, top - 3, 4],
    [0, top - 1],
  ]);
  const brakeLight = rect({ x: -13, y: top + 2.6, width: 26, height: 3 }, { rx: 1.4, fill: '#d8191f' });
  return shape(wing, { fill: shades.light, stroke: shades.gap, 'stroke-width': 0.9 }) + brakeLight;
}

/** The rear window; over a hatch with spoiler and wiper, behind a bed with sliding panes. */
export function drawRearWindow(car: EndProportions, shades: PaintShades): string {
  const [top, bottom] = car.rear.window;
  const outline = windowOutline(car);
  const streak: Knot[] = [
    [-40, bottom - 3],
    [-14, top + 2],
    [8, top + 2],
    [-18, bottom - 3],
  ];
  return [
    verticalGradient(
      'rear-glass',
      [top, bottom],
      [
        [0, '#202224'],
        [0.6, '#3c3f41'],
        [1, '#2a2c2e'],
      ],
    ),
    clip('rear-clip', shape(outline, {})),
    group(
      { 'clip-path': referTo('rear-clip') },
      shape(outline, fillWith('rear-glass')),
      headrests(car),
      heatingWires(car),
      shape(streak, { fill: '#ffffff', opacity: 0.12 }),
      sliders(car),
    ),
    shape(outline, { fill: 'none', stroke: '#0c0c0c', 'stroke-width': 2 }),
    spoiler(car, shades),
    wiper(car),
  ].join('');
}
