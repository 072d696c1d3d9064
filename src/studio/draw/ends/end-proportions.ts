/** A stretch of height: top and bottom, centimetres above the ground. */
export type Band = readonly [top: number, bottom: number];

export interface FrontFace {
  /** Leading edge of the bonnet. */
  readonly bonnetEdge: number;
  readonly grille: Band;
  readonly grilleHalf: number;
  readonly lamps: Band;
  /** x where the headlamps begin. */
  readonly lampInner: number;
  readonly plate: number;
  readonly intake: Band;
}

export interface RearFace {
  readonly window: Band;
  readonly lamps: Band;
  readonly lampInner: number;
  readonly lid: Band;
  readonly lidHalf: number;
  readonly badge: number;
  readonly plate: number;
  readonly valance: Band;
  /** How the back opens: a hatch with wiper and spoiler, a boot with its deck, a flat drop-down tailgate. */
  readonly opening: 'hatch' | 'boot' | 'tailgate';
  readonly exhausts: number;
}

/** A car from its front or rear: centimetres, x from the middle, y up from the ground. Halves are half-widths. */
export interface EndProportions {
  readonly halfWidth: number;
  readonly height: number;
  readonly clearance: number;
  readonly shoulder: number;
  readonly beltHalf: number;
  readonly roofHalf: number;
  /** How far the shoulders are rounded off. */
  readonly roundness: number;
  readonly wheelRadius: number;
  readonly tyreWidth: number;
  readonly rails: boolean;
  readonly cladding: boolean;
  readonly front: FrontFace;
  readonly rear: RearFace;
}
