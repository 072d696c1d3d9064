import { clip, fillWith, referTo, verticalGradient } from '../gradient.ts';
import { type Knot, line, shape, symmetric } from '../outline.ts';
import { element, group, mirrored, rect } from '../svg.ts';
import type { EndProportions } from './end-proportions.ts';

function glassOutline(car: EndProportions): readonly Knot[] {
  const { height, roofHalf, beltHalf, shoulder } = car;
  return symmetric([
    [0, height - 8, 30],
    [roofHalf - 7, height - 10, 8],
    [beltHalf - 8, shoulder + 6, 8],
    [0, shoulder + 9, 30],
  ]);
}

function seat(car: EndProportions): string {
  const { shoulder, height } = car;
  const x = car.beltHalf * 0.46;
  const top = shoulder + (height - shoulder) * 0.58;
  const back: Knot[] = [
    [x - 19, shoulder],
    [x - 16, top - 9, 7],
    [x + 16, top - 9, 7],
    [x + 19, shoulder],
  ];
  const dark = { fill: '#111111', opacity: 0.6 };
  return shape(back, dark) + rect({ x: x - 8, y: top - 8, width: 16, height: 11 }, { rx: 4.5, ...dark });
}

function steeringWheel(car: EndProportions): string {
  const place = { cx: car.beltHalf * 0.46, cy: car.shoulder + 9, rx: 15, ry: 12 };
  return element('ellipse', { ...place, fill: 'none', stroke: '#0a0a0a', 'stroke-width': 2.6 });
}

function wipers(car: EndProportions): string {
  const y = car.shoulder + 10;
  const wiper = (x: number) =>
    line(
      [
        [x, y],
        [x - 44, y + 4],
      ],
      { stroke: '#0b0b0b', 'stroke-width': 1.5 },
    );
  return wiper(car.beltHalf - 22) + wiper(4);
}

function reflection(car: EndProportions): string {
  const { shoulder, height, roofHalf } = car;
  const streak = (x: number, width: number): Knot[] => [
    [x, shoulder],
    [x + 34, height],
    [x + 34 + width, height],
    [x + width, shoulder],
  ];
  const glow = { fill: '#ffffff', opacity: 0.14 };
  return shape(streak(-roofHalf, 30), glow) + shape(streak(-roofHalf + 40, 9), glow);
}

/** The windscreen with seats, steering wheel, mirror and wipers: what says "this is the front". */
export function drawWindscreen(car: EndProportions): string {
  const outline = glassOutline(car);
  const mirror = rect({ x: -10, y: car.height - 19, width: 20, height: 6 }, { rx: 2.5, fill: '#0b0b0b' });
  return [
    verticalGradient(
      'screen',
      [car.height - 8, car.shoulder + 6],
      [
        [0, '#2f3133'],
        [0.5, '#5c5f61'],
        [1, '#3b3d3f'],
      ],
    ),
    clip('screen-clip', shape(outline, {})),
    group(
      { 'clip-path': referTo('screen-clip') },
      shape(outline, fillWith('screen')),
      mirrored(seat(car)),
      steeringWheel(car),
      mirror,
      reflection(car),
      wipers(car),
    ),
    shape(outline, { fill: 'none', stroke: '#0e0e0e', 'stroke-width': 1.8 }),
  ].join('');
}
