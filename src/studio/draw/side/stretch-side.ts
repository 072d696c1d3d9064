import type { Knot } from '../outline.ts';
import type { SideProportions } from './side-proportions.ts';

// Large enough to tell two cars apart side by side, small enough to stay the same kind of car.
const share = 0.03;

/** Proportions shifted by `stretch`, -1 (shorter, taller) .. 1 (longer, lower). Wheels keep their size. */
export function stretchSide(car: SideProportions, stretch: number): SideProportions {
  const along = (x: number) => x * (1 + share * stretch);
  const up = (y: number) => y * (1 - share * stretch);
  const knots = (list: readonly Knot[]) => list.map(([x, y, round]): Knot => [along(x), up(y), round ?? 0]);
  return {
    ...car,
    length: along(car.length),
    height: up(car.height),
    frontAxle: along(car.frontAxle),
    rearAxle: along(car.rearAxle),
    outline: knots(car.outline),
    glass: knots(car.glass),
    pillars: car.pillars.map(along),
    doors: car.doors.map(along),
    headlamp: knots(car.headlamp),
    tailLamp: knots(car.tailLamp),
    rearGlass: car.rearGlass && knots(car.rearGlass),
    rails: car.rails && knots(car.rails),
    bed: car.bed && { from: along(car.bed.from), rail: up(car.bed.rail) },
  };
}
