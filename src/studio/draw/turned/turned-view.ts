import { bodyShapes } from '../bodies/body-shapes.ts';
import type { CarSpec } from '../car-spec.ts';
import { viewEnd } from '../ends/end-view.ts';
import { stretchEnd } from '../ends/stretch-end.ts';
import type { Knot } from '../outline.ts';
import type { PaintShades } from '../paint-shades.ts';
import { viewSide } from '../side/side-view.ts';
import { stretchSide } from '../side/stretch-side.ts';
import type { BadgePlace, View } from '../view.ts';
import { type Band, bandsOf, drape } from './drape.ts';
import { drawFarWheels, drawHull } from './hull.ts';
import { flankProfile, noseProfile, outAt, type Profile, tailProfile } from './profile.ts';
import { planeTransform, project, type Turn, turnCar } from './turn.ts';

/**
 * The car from its left, turned so that its front or its rear shows as well: the drawings of both sides, each laid over
 * the planes that this side is made of.
 */
export function viewTurned(spec: CarSpec, towards: Turn['towards'], shades: PaintShades): View {
  const { side, ends } = bodyShapes[spec.body];
  const [car, end] = [stretchSide(side, spec.stretch), stretchEnd(ends, spec.stretch)];
  const turn = turnCar(towards, { length: car.length, half: end.halfWidth });
  const flank = flankProfile(end);
  // The roof is the hull's: a drawing that looks along it would be pulled out of all shape.
  const face =
    towards === 'front'
      ? bandsOf(noseProfile(car), end.height - 6)
      : bandsOf(tailProfile(car), end.rear.window[0] + 3);
  const [sideView, endView] = [viewSide(spec, shades), viewEnd(spec, towards, shades)];
  const bands = bandsOf(flank, Infinity);
  const onFlank = (band: Band) => flankTransform(turn, band);
  const onFace = (band: Band) => faceTransform(turn, band);
  return {
    drawing: [
      drawFarWheels(turn, car, end.halfWidth - end.tyreWidth),
      drawHull(turn, car, { flank, shades }),
      drape(endView.drawing, face, { id: 'face', place: onFace }),
      drape(sideView.drawing, bands, { id: 'flank', place: onFlank }),
    ].join(''),
    extent: extentOf(turn, car.outline, flank),
    footprints: [car.frontAxle, car.rearAxle].flatMap((x) =>
      [end.halfWidth - 10, 10 - end.halfWidth].map((y) => ({ x, y, halfWidth: car.wheelRadius * 0.7 })),
    ),
    ground: { transform: groundTransform(turn), left: 0, right: car.length, half: end.halfWidth },
    badges: [...lay(endView.badges, face, onFace), ...lay(sideView.badges, bands, onFlank)],
  };
}

/** Badges lie in the plane that their middle is in. */
function lay(
  badges: readonly BadgePlace[],
  bands: readonly Band[],
  place: (band: Band) => string,
): BadgePlace[] {
  return badges.flatMap((badge) => {
    const band = bands.find(({ top }) => badge.y <= top);
    return band ? [{ ...badge, plane: place(band) }] : [];
  });
}

/** The drawing's x is along the car. */
function flankTransform(turn: Turn, { at, slope }: Band): string {
  const origin = { along: 0, across: at, up: 0 };
  return planeTransform(turn, {
    origin,
    right: { ...origin, along: 1 },
    up: { ...origin, across: at + slope, up: 1 },
  });
}

/** The drawing's x is to the car's left in front, and to its right behind. */
function faceTransform(turn: Turn, { at, slope }: Band): string {
  const origin = { along: at, across: 0, up: 0 };
  return planeTransform(turn, {
    origin,
    right: { ...origin, across: turn.towards === 'front' ? 1 : -1 },
    up: { ...origin, along: at + slope, up: 1 },
  });
}

function groundTransform(turn: Turn): string {
  const origin = { along: 0, across: 0, up: 0 };
  return planeTransform(turn, { origin, right: { ...origin, along: 1 }, up: { ...origin, across: 1 } });
}

function extentOf(turn: Turn, outline: readonly Knot[], flank: Profile): View['extent'] {
  const seen = outline.flatMap(([along, up]) =>
    [1, -1].map((to) => project(turn, { along, across: to * outAt(flank, up), up })),
  );
  const [xs, ys] = [seen.map(([x]) => x), seen.map(([, y]) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), height: Math.max(...ys) };
}
