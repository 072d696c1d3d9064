import { referTo } from '../gradient.ts';
import { type Knot, line, shape, symmetric } from '../outline.ts';
import type { PaintShades } from '../paint-shades.ts';
import { element, mirrored, rect } from '../svg.ts';
import type { EndProportions } from './end-proportions.ts';
import { drawDeck, drawTailgate } from './openings.ts';
import { drawCrease, drawGap } from './panel-lines.ts';

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

function chromeStrip({ rear }: EndProportions): string {
  if (rear.opening !== 'boot' || rear.lampInner < 40) return '';
  return rect({ x: -30, y: rear.plate + 8.2, width: 60, height: 2.2 }, { rx: 1, fill: referTo('chrome') });
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
      stroke: referTo('chrome'),
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
      { rx: 4, fill: referTo('chrome'), stroke: '#3f4142', 'stroke-width': 1 },
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
    drawDeck(car, shades),
    lid(car, shades),
    drawTailgate(car, shades),
    valance(car),
    bumper(car, shades),
    exhausts(car),
    reflectors(car),
    chromeStrip(car),
  ].join('');
}
