import { clip, fillWith, referTo, verticalGradient } from '../gradient.ts';
import { type Knot, line, shape, symmetric } from '../outline.ts';
import type { PaintShades } from '../paint-shades.ts';
import { group, mirrored, rect } from '../svg.ts';
import type { EndProportions } from './end-proportions.ts';

/** Outline of the lower body. */
export function bodyOutline(car: EndProportions): readonly Knot[] {
  const { halfWidth: half, shoulder, clearance, roundness } = car;
  return symmetric([
    [0, shoulder + 3, 60],
    [car.beltHalf, shoulder + 2, roundness],
    [half - 3, shoulder - 7, roundness],
    [half, shoulder - 30, 30],
    [half, clearance + 26, 14],
    [half - 3, clearance + 8, 10],
    [half - 12, clearance, 8],
    [0, clearance],
  ]);
}

/** Outline of roof and pillars. */
export function cabOutline(car: EndProportions): readonly Knot[] {
  const { height, roofHalf } = car;
  return symmetric([
    [0, height + 1, 40],
    [roofHalf - 6, height - 1, 16],
    [roofHalf + 3, height - 13, 16],
    [car.beltHalf, car.shoulder - 4],
  ]);
}

function tyres(car: EndProportions): string {
  const box = {
    x: car.halfWidth - car.tyreWidth - 2,
    y: 0,
    width: car.tyreWidth,
    height: car.clearance + 22,
  };
  const tread = [0.33, 0.66].map((share) =>
    line(
      [
        [box.x + box.width * share, 2],
        [box.x + box.width * share, car.clearance],
      ],
      { stroke: '#0a0a0a', 'stroke-width': 1.6 },
    ),
  );
  return mirrored(
    rect(box, { rx: 6, fill: '#232323', stroke: '#111111', 'stroke-width': 1 }) + tread.join(''),
  );
}

function underbody(car: EndProportions): string {
  const half = car.halfWidth - 14;
  return rect({ x: -half, y: car.clearance - 7, width: 2 * half, height: 14 }, { fill: '#0e0e0e' });
}

function gradients(car: EndProportions, shades: PaintShades): string {
  const { shoulder, height, clearance } = car;
  return [
    verticalGradient(
      'cab',
      [height, shoulder],
      [
        [0, shades.light],
        [0.25, shades.base],
        [1, shades.dark],
      ],
    ),
    verticalGradient(
      'body',
      [shoulder, clearance],
      [
        [0, shades.light],
        [0.35, shades.base],
        [0.75, shades.dark],
        [1, shades.deep],
      ],
    ),
    verticalGradient(
      'edge-light',
      [shoulder + 3, shoulder - 34],
      [
        [0, '#ffffff', shades.gloss],
        [1, '#ffffff', 0],
      ],
    ),
    clip('body-clip', shape(bodyOutline(car), {})),
  ].join('');
}

/** The flanks turn away from the eye and darken. */
function flanks(car: EndProportions, shades: PaintShades): string {
  const { halfWidth: half, shoulder, clearance } = car;
  const flank: Knot[] = [
    [half - 9, shoulder - 12, 20],
    [half - 5, (shoulder + clearance) / 2, 30],
    [half - 11, clearance],
    [half + 5, clearance],
    [half + 5, shoulder - 12],
  ];
  return mirrored(shape(flank, { fill: shades.deep, opacity: 0.4 }));
}

function rails(car: EndProportions): string {
  if (!car.rails) return '';
  const box = { x: car.roofHalf - 10, y: car.height - 10, width: 9, height: 13 };
  return mirrored(rect(box, { rx: 2.6, fill: '#9a9c9d', stroke: '#262626', 'stroke-width': 1 }));
}

/** Tyres, cab and lower body: what front and rear have in common. */
export function drawEndShell(car: EndProportions, shades: PaintShades): string {
  return [
    gradients(car, shades),
    tyres(car),
    underbody(car),
    rails(car),
    shape(cabOutline(car), { ...fillWith('cab'), stroke: shades.gap, 'stroke-width': 0.8 }),
    shape(bodyOutline(car), { ...fillWith('body'), stroke: shades.gap, 'stroke-width': 0.8 }),
    group(
      { 'clip-path': referTo('body-clip') },
      flanks(car, shades),
      shape(bodyOutline(car), { fill: 'none', stroke: referTo('edge-light'), 'stroke-width': 5 }),
      car.cladding
        ? rect(
            { x: -car.halfWidth, y: 0, width: 2 * car.halfWidth, height: car.clearance + 14 },
            { fill: '#1f1f1f' },
          )
        : '',
    ),
  ].join('');
}
