import { fillWith, verticalGradient } from '../gradient.ts';
import { shape, symmetric } from '../outline.ts';
import type { PaintShades } from '../paint-shades.ts';
import { rect } from '../svg.ts';
import type { EndProportions } from './end-proportions.ts';

/** A boot's deck, seen between the rear window and the lid's edge. */
export function drawDeck(car: EndProportions, shades: PaintShades): string {
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

/** A pickup's tailgate: flat, with a pressed panel, a handle and a black cap along its top. */
export function drawTailgate(car: EndProportions, shades: PaintShades): string {
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
