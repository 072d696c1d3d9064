import { boxGradient, clip, fillWith, referTo } from '../gradient.ts';
import { type Knot, line, shape } from '../outline.ts';
import { circle, group, rect } from '../svg.ts';
import type { SideProportions } from './side-proportions.ts';

function centre(knots: readonly Knot[]): readonly [number, number] {
  const sum = (index: 0 | 1) => knots.reduce((total, knot) => total + knot[index], 0) / knots.length;
  return [sum(0), sum(1)];
}

function headlampSignature(car: SideProportions, variant: number): string {
  const [x, y] = centre(car.headlamp);
  const [first, , last] = car.headlamp;
  if (variant % 2 === 0)
    return circle({ cx: x - 2, cy: y, r: 4.4 }, { fill: '#ffffff', stroke: '#9a9a9a', 'stroke-width': 1 });
  return first && last
    ? line(
        [
          [first[0] + 5, first[1]],
          [x, y - 4, 6],
          [last[0] - 4, last[1] - 5],
        ],
        { stroke: '#ffffff', 'stroke-width': 2.4 },
      )
    : '';
}

/** A dark pocket low in the front bumper and a red reflector low in the rear one. */
function bumperDetails(car: SideProportions): string {
  const y = car.clearance + (car.cladding ? 17 : 10);
  const pocket: Knot[] = [
    [-4, y],
    [-4, y + 11],
    [24, y + 12, 4],
    [30, y + 2, 4],
  ];
  const reflector = { x: car.length - 24, y: y + 5, width: 18, height: 3.4 };
  return shape(pocket, { fill: '#1a1b1c' }) + rect(reflector, { rx: 1.5, fill: '#a81318' });
}

/** Headlamp at the nose and red tail lamp, both held inside the outline. */
export function drawSideLamps(car: SideProportions, variant: number): string {
  return [
    boxGradient(
      'headlamp',
      [0, 0, 0, 1],
      [
        [0, '#aeb1b3'],
        [1, '#f7f8f8'],
      ],
    ),
    boxGradient(
      'tail-lamp',
      [0, 0, 1, 0],
      [
        [0, '#8e0b10'],
        [0.6, '#d4141c'],
        [1, '#ef3b3b'],
      ],
    ),
    clip('nose-clip', shape(car.outline, {})),
    group(
      { 'clip-path': referTo('nose-clip') },
      bumperDetails(car),
      shape(car.headlamp, { ...fillWith('headlamp'), stroke: '#202020', 'stroke-width': 1.2 }),
      headlampSignature(car, variant),
      shape(car.tailLamp, { ...fillWith('tail-lamp'), stroke: '#2a0406', 'stroke-width': 1.2 }),
    ),
  ].join('');
}
