import { fillWith, useId, verticalGradient } from '../gradient.ts';
import { type Knot, line, shape, symmetric } from '../outline.ts';
import type { PaintShades } from '../paint-shades.ts';
import { element, mirrored, rect } from '../svg.ts';
import type { EndProportions } from './end-proportions.ts';
import { drawCrease, drawGap } from './panel-lines.ts';

/** A boot's deck, seen between the rear window and the lid's edge. */
function deck(car: EndProportions, shades: PaintShades): string {
  if (car.rear.opening !== 'boot') return '';
  const { beltHalf, halfWidth, rear } = car;
  const [top] = rear.lid;
  const high = rear.window[1] - 3;
  const outline = symmetric([
    [0, high, 20],
    [beltHalf - 8, high - 1, 10],
    [halfWidth - 18, top, 10],
    [halfWidth - 26, top - 3, 4],
    [0, top - 1, 20],
  ]);
  return [
    verticalGradient(
      'deck',
      [high, top - 3],
      [
        [0, shades.dark],
        [0.5, shades.base],
        [1, shades.bright],
      ],
    ),
    shape(outline, { ...fillWith('deck'), stroke: shades.gap, 'stroke-width': 0.7 }),
  ].join('');
}

function lid(car: EndProportions, shades: PaintShades): string {
  const {
    lid: [top, bottom],
    lidHalf,
  } = car.rear;
  const edge: Knot[] = [
    [-lidHalf, top - 4],
    [-lidHalf + 2, bottom + 4, 6],
    [-lidHalf + 10, bottom, 6],
    [lidHalf - 10, bottom, 6],
    [lidHalf - 2, bottom + 4, 6],
    [lidHalf, top - 4],
  ];
  return drawGap(edge, shades);
}

/** A pickup's tailgate: flat, with a pressed panel, a handle and a black cap along its top. */
function tailgate(car: EndProportions, shades: PaintShades): string {
  if (car.rear.opening !== 'tailgate') return '';
  const {
    lid: [top, bottom],
    lidHalf,
  } = car.rear;
  const panel = { x: -lidHalf + 8, y: bottom + 7, width: 2 * lidHalf - 16, height: top - bottom - 24 };
  return [
    rect(
      { x: -car.halfWidth + 4, y: top - 2, width: 2 * car.halfWidth - 8, height: 5.5 },
      { rx: 2, fill: '#1b1b1b' },
    ),
    rect(panel, { rx: 4, fill: shades.dark, opacity: 0.55 }),
    rect(panel, { rx: 4, fill: 'none', stroke: shades.deep, 'stroke-width': 1.4 }),
    rect(
      { x: -15, y: top - 13, width: 30, height: 7 },
      { rx: 2.5, fill: '#161616', stroke: shades.gap, 'stroke-width': 0.8 },
    ),
  ].join('');
}

function chromeStrip({ rear }: EndProportions): string {
  if (rear.opening !== 'boot' || rear.lampInner < 40) return '';
  return rect({ x: -30, y: rear.plate + 8.2, width: 60, height: 2.2 }, { rx: 1, fill: useId('chrome') });
}

function valance(car: EndProportions): string {
  const [top, bottom] = car.rear.valance;
  const half = car.cladding ? car.halfWidth - 1 : car.halfWidth * 0.66;
  const outline = symmetric([
    [0, top, 10],
    [half - 5, top, 6],
    [half, bottom + 5, 6],
    [half - 7, bottom - 1, 4],
    [0, bottom - 1],
  ]);
  return shape(outline, { fill: '#1c1d1e' });
}

function exhausts({ rear, halfWidth }: EndProportions): string {
  const y = rear.valance[1] + 5;
  const pipe = (x: number) =>
    element('ellipse', {
      cx: x,
      cy: y,
      rx: 6.4,
      ry: 4.2,
      fill: '#070707',
      stroke: useId('chrome'),
      'stroke-width': 2,
    });
  const outer = halfWidth * 0.5;
  if (rear.exhausts === 1) return pipe(-outer);
  return mirrored(pipe(outer) + (rear.exhausts === 4 ? pipe(outer - 15) : ''));
}

function reflectors({ rear, halfWidth }: EndProportions): string {
  const box = { x: halfWidth - 24, y: rear.valance[0] + 3, width: 17, height: 3.4 };
  return mirrored(rect(box, { rx: 1.5, fill: '#a81318' }));
}

function bumper(car: EndProportions, shades: PaintShades): string {
  const y = car.rear.lid[1];
  const { halfWidth } = car;
  if (car.rear.opening === 'tailgate') {
    return rect(
      { x: -halfWidth - 1, y: car.rear.valance[1] + 4, width: 2 * halfWidth + 2, height: 25 },
      { rx: 4, fill: useId('chrome'), stroke: '#3f4142', 'stroke-width': 1 },
    );
  }
  return (
    mirrored(
      drawCrease(
        [
          [car.rear.lidHalf + 2, y + 3],
          [halfWidth - 3, y + 7],
        ],
        shades,
      ),
    ) +
    line(
      [
        [-halfWidth + 4, y - 4],
        [halfWidth - 4, y - 4],
      ],
      { stroke: shades.deep, 'stroke-width': 1.4, opacity: 0.5 },
    )
  );
}

/** Boot lid or tailgate, bumper, valance and exhausts, without window, lamps and plate. */
export function drawRearFace(car: EndProportions, shades: PaintShades): string {
  return [
    deck(car, shades),
    lid(car, shades),
    tailgate(car, shades),
    valance(car),
    bumper(car, shades),
    exhausts(car),
    reflectors(car),
    chromeStrip(car),
  ].join('');
}
