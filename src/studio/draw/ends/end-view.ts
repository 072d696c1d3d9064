import type { CarSpec } from '../../car-spec.ts';
import { boxGradient } from '../gradient.ts';
import type { PaintShades } from '../paint-shades.ts';
import type { BadgePlace, View } from '../view.ts';
import { type EndProportions, endProportions } from './end-proportions.ts';
import { drawEndMirrors, drawEndShell } from './end-shell.ts';
import { drawFrontFace } from './front-face.ts';
import { drawGrille } from './grille.ts';
import { drawHeadlamps } from './headlamps.ts';
import { drawPlate } from './plate.ts';
import { drawRearFace } from './rear-face.ts';
import { drawRearWindow } from './rear-window.ts';
import { stretchEnd } from './stretch-end.ts';
import { drawTailLamps } from './tail-lamps.ts';
import { drawWindscreen } from './windscreen.ts';

// Far larger than on a road car: a badge must be readable in a thumbnail.
const badgeBox = { width: 38, height: 26 };

function badgeAt(y: number): readonly BadgePlace[] {
  return [{ x: 0, y, ...badgeBox }];
}

function drawFront(car: EndProportions, spec: CarSpec, shades: PaintShades): string {
  return [
    drawWindscreen(car),
    drawFrontFace(car, shades),
    drawHeadlamps(car, spec.lamps),
    drawGrille(car, spec.grille),
    drawPlate(car.front.plate),
  ].join('');
}

function drawRear(car: EndProportions, spec: CarSpec, shades: PaintShades): string {
  return [
    drawRearWindow(car, shades),
    drawRearFace(car, shades),
    drawTailLamps(car, spec.lamps),
    drawPlate(car.rear.plate),
  ].join('');
}

/** The car from its front or its rear. */
export function viewEnd(spec: CarSpec, angle: 'front' | 'rear', shades: PaintShades): View {
  const car = stretchEnd(endProportions[spec.body], spec.stretch);
  const face = angle === 'front' ? drawFront(car, spec, shades) : drawRear(car, spec, shades);
  const [grilleTop, grilleBottom] = car.front.grille;
  const reach = car.beltHalf + 19;
  const half = Math.max(reach, car.halfWidth);
  const tyre = car.halfWidth - car.tyreWidth / 2 - 2;
  return {
    drawing:
      boxGradient(
        'chrome',
        [0, 0, 0, 1],
        [
          [0, '#8b8e90'],
          [0.5, '#f4f5f5'],
          [1, '#b4b7b9'],
        ],
      ) +
      drawEndShell(car, shades) +
      drawEndMirrors(car, shades) +
      face,
    extent: { left: -half, right: half, height: car.height },
    footprints: [-tyre, tyre].map((x) => ({ x, halfWidth: car.tyreWidth * 0.6 })),
    badges: badgeAt(angle === 'front' ? (grilleTop + grilleBottom) / 2 : car.rear.badge),
  };
}
