import { bodyShapes } from '../bodies/body-shapes.ts';
import type { CarSpec } from '../car-spec.ts';
import type { PaintShades } from '../paint-shades.ts';
import { rect } from '../svg.ts';
import type { BadgePlace, View } from '../view.ts';
import { drawWheel, hubRadius, wheelGradients } from '../wheels/wheel.ts';
import { drawDoors, drawSeams, drawSideMirror } from './side-details.ts';
import { drawBed, drawFuelFlap, drawSideRails, drawSideSpoiler } from './side-extras.ts';
import { drawSideGlass } from './side-glass.ts';
import { drawSideLamps } from './side-lamps.ts';
import type { SideProportions } from './side-proportions.ts';
import { drawSideShell } from './side-shell.ts';
import { stretchSide } from './stretch-side.ts';

function underbody(car: SideProportions): string {
  const box = { x: car.frontAxle, y: car.clearance - 6, width: car.rearAxle - car.frontAxle, height: 16 };
  return rect(box, { fill: '#101010' });
}

function wheels(car: SideProportions, variant: number): string {
  const wheel = (x: number) => drawWheel({ x, radius: car.wheelRadius, variant });
  return wheelGradients() + wheel(car.frontAxle) + wheel(car.rearAxle);
}

function hubBadges(car: SideProportions): readonly BadgePlace[] {
  const size = hubRadius(car.wheelRadius) * 1.75;
  return [car.frontAxle, car.rearAxle].map((x) => ({ x, y: car.wheelRadius, width: size, height: size }));
}

/** The car from its left side, nose to the left. */
export function viewSide(spec: CarSpec, shades: PaintShades): View {
  const car = stretchSide(bodyShapes[spec.body].side, spec.stretch);
  const parts = [
    underbody(car),
    drawSideRails(car),
    drawSideShell(car, shades),
    drawSideGlass(car, shades),
    drawSideSpoiler(car, shades),
    drawSeams(car, shades),
    drawDoors(car, shades),
    drawFuelFlap(car, shades),
    drawBed(car, shades),
    drawSideLamps(car, spec.lamps),
    drawSideMirror(car, shades),
    wheels(car, spec.wheels),
  ];
  return {
    drawing: parts.join(''),
    extent: { left: 0, right: car.length, height: car.height },
    footprints: [car.frontAxle, car.rearAxle].map((x) => ({ x, halfWidth: car.wheelRadius * 0.7 })),
    badges: hubBadges(car),
  };
}
