import { clip, fillWith, referTo, verticalGradient } from '../gradient.ts';
import { type Knot, shape } from '../outline.ts';
import type { PaintShades } from '../paint-shades.ts';
import { group } from '../svg.ts';
import { beltHeight, type SideProportions } from './side-proportions.ts';

function seats(car: SideProportions): string {
  const belt = beltHeight(car);
  const seat = (x: number): Knot[] => [
    [x, belt - 4],
    [x + 9, belt + 16, 6],
    [x + 12, belt + 23, 5],
    [x + 23, belt + 23, 5],
    [x + 24, belt + 14, 6],
    [x + 26, belt - 4],
  ];
  return car.doors
    .slice(1)
    .map((rearEdge) => shape(seat(rearEdge - 40), { fill: '#131313', opacity: 0.55 }))
    .join('');
}

function reflections(car: SideProportions): string {
  const belt = beltHeight(car);
  const streak = (x: number, width: number): Knot[] => [
    [x, belt - 2],
    [x + 42, car.height],
    [x + 42 + width, car.height],
    [x + width, belt - 2],
  ];
  const start = car.doors[0] ?? 0;
  const glow = { fill: '#ffffff', opacity: 0.13 };
  return (
    shape(streak(start + 34, 26), glow) +
    shape(streak(start + 68, 9), glow) +
    shape(streak(start + 142, 30), glow)
  );
}

function pillar(car: SideProportions, x: number): string {
  const belt = beltHeight(car);
  // Pillars lean back a little, as the whole glasshouse does.
  return shape(
    [
      [x - 3.5, belt - 6],
      [x + 2, car.height],
      [x + 8, car.height],
      [x + 4, belt - 6],
    ],
    { fill: '#121212' },
  );
}

/** Side windows: dark neutral glass, seats behind it, black pillars, a rubber or chrome frame. */
export function drawSideGlass(car: SideProportions, shades: PaintShades): string {
  return [
    verticalGradient(
      'glass',
      [car.height - 8, beltHeight(car)],
      [
        [0, '#3c3e40'],
        [0.55, '#5d6062'],
        [1, '#333537'],
      ],
    ),
    clip('glass-clip', shape(car.glass, {})),
    shape(car.glass, { fill: '#0e0e0e', stroke: '#0e0e0e', 'stroke-width': 4 }),
    group(
      { 'clip-path': referTo('glass-clip') },
      shape(car.glass, fillWith('glass')),
      seats(car),
      reflections(car),
      ...car.pillars.map((x) => pillar(car, x)),
    ),
    shape(car.glass, {
      fill: 'none',
      stroke: shades.lightness < 20 ? '#8a8a8a' : '#2a2a2a',
      'stroke-width': 1.1,
    }),
    car.rearGlass ? shape(car.rearGlass, { fill: '#26282a' }) : '',
  ].join('');
}
