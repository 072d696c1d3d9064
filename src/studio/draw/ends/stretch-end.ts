import type { Band, EndProportions } from './end-proportions.ts';

const share = 0.025;

/** Proportions shifted by `stretch`, -1 (narrower, taller) .. 1 (wider, lower). */
export function stretchEnd(car: EndProportions, stretch: number): EndProportions {
  const across = (x: number) => x * (1 + share * stretch);
  const up = (y: number) => y * (1 - share * stretch);
  const band = ([top, bottom]: Band): Band => [up(top), up(bottom)];
  const { front, rear } = car;
  return {
    ...car,
    halfWidth: across(car.halfWidth),
    height: up(car.height),
    clearance: up(car.clearance),
    shoulder: up(car.shoulder),
    beltHalf: across(car.beltHalf),
    roofHalf: across(car.roofHalf),
    front: {
      bonnetEdge: up(front.bonnetEdge),
      grille: band(front.grille),
      grilleHalf: across(front.grilleHalf),
      lamps: band(front.lamps),
      lampInner: across(front.lampInner),
      plate: up(front.plate),
      intake: band(front.intake),
    },
    rear: {
      ...rear,
      window: band(rear.window),
      lamps: band(rear.lamps),
      lampInner: across(rear.lampInner),
      lid: band(rear.lid),
      lidHalf: across(rear.lidHalf),
      badge: up(rear.badge),
      plate: up(rear.plate),
      valance: band(rear.valance),
    },
  };
}
