import type { Knot } from '../outline.ts';

/** A car from its left side, nose to the left: centimetres, x from the nose, y up from the ground. */
export interface SideProportions {
  readonly length: number;
  readonly height: number;
  readonly wheelRadius: number;
  readonly frontAxle: number;
  readonly rearAxle: number;
  /** Height of the sill's lower edge. */
  readonly clearance: number;
  /** From the lower front corner over bonnet and roof to the lower rear corner. */
  readonly outline: readonly Knot[];
  /** All side windows as one pane. */
  readonly glass: readonly Knot[];
  /** Where pillars cross the belt line. */
  readonly pillars: readonly number[];
  /** Front edge of the front door, then the rear edge of each door, at the belt line. */
  readonly doors: readonly number[];
  readonly headlamp: readonly Knot[];
  readonly tailLamp: readonly Knot[];
  /** The rear window seen edge-on; null where it hides behind the body. */
  readonly rearGlass: readonly Knot[] | null;
  /** Roof rails, from their front foot to their rear foot; null without. */
  readonly rails: readonly Knot[] | null;
  readonly cladding: boolean;
  /** The bed of a pickup: x of the cab's back, height of the rail. */
  readonly bed: { readonly from: number; readonly rail: number } | null;
}

/** Height of the lower edge of the side windows at their front. */
export function beltHeight(car: SideProportions): number {
  return car.glass[0]?.[1] ?? car.height * 0.7;
}
