import { bodyShapes } from '../bodies/body-shapes.ts';
import type { CarSpec } from '../car-spec.ts';
import { boxGradient, fillWith, radialGradient, type Stop } from '../gradient.ts';
import type { PaintShades } from '../paint-shades.ts';
import { element } from '../svg.ts';
import type { BadgePlace, View } from '../view.ts';
import { drawEndMirrors } from './end-mirrors.ts';
import type { EndProportions } from './end-proportions.ts';
import { drawEndShell } from './end-shell.ts';
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

/** Thin marks such as rings would drown between the bars of a grille. */
function badgeMount({ front: { grille } }: EndProportions): string {
  const middle = { cx: 0, cy: (grille[0] + grille[1]) / 2, rx: 23, ry: (grille[0] - grille[1]) / 2 };
  const dark: Stop[] = [
    [0, '#121314'],
    [0.7, '#121314'],
    [1, '#121314', 0],
  ];
  return radialGradient('mount', dark) + element('ellipse', { ...middle, ...fillWith('mount') });
}

function drawFront(car: EndProportions, spec: CarSpec, shades: PaintShades): string {
  return [
    drawWindscreen(car),
    drawFrontFace(car, shades),
    drawHeadlamps(car, spec.lamps),
    drawGrille(car, spec.grille),
    spec.badge === null ? '' : badgeMount(car),
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
  const car = stretchEnd(bodyShapes[spec.body].ends, spec.stretch);
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
