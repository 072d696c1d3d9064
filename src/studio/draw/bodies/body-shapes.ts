import type { Body } from '../car-spec.ts';
import type { EndProportions } from '../ends/end-proportions.ts';
import type { SideProportions } from '../side/side-proportions.ts';
import { coupeEnds, coupeSide } from './coupe.ts';
import { hatchbackEnds, hatchbackSide } from './hatchback.ts';
import { pickupEnds, pickupSide } from './pickup.ts';
import { sedanEnds, sedanSide } from './sedan.ts';
import { suvEnds, suvSide } from './suv.ts';
import { wagonEnds, wagonSide } from './wagon.ts';

/** One body type, as it measures from the side and from either end. */
interface BodyShape {
  readonly side: SideProportions;
  readonly ends: EndProportions;
}

export const bodyShapes: Readonly<Record<Body, BodyShape>> = {
  hatchback: { side: hatchbackSide, ends: hatchbackEnds },
  sedan: { side: sedanSide, ends: sedanEnds },
  wagon: { side: wagonSide, ends: wagonEnds },
  suv: { side: suvSide, ends: suvEnds },
  coupe: { side: coupeSide, ends: coupeEnds },
  pickup: { side: pickupSide, ends: pickupEnds },
};
