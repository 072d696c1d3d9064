import type { Body } from '../../car-spec.ts';

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

const hatchback: EndProportions = {
  halfWidth: 84,
  height: 152,
  clearance: 20,
  shoulder: 102,
  beltHalf: 74,
  roofHalf: 60,
  roundness: 20,
  wheelRadius: 33,
  tyreWidth: 20,
  rails: false,
  cladding: false,
  front: {
    bonnetEdge: 88,
    grille: [85, 61],
    grilleHalf: 31,
    lamps: [98, 70],
    lampInner: 40,
    plate: 50,
    intake: [41, 25],
  },
  rear: {
    window: [138, 107],
    lamps: [106, 70],
    lampInner: 58,
    lid: [106, 56],
    lidHalf: 56,
    badge: 90,
    plate: 66,
    valance: [38, 20],
    opening: 'hatch',
    exhausts: 1,
  },
};

const sedan: EndProportions = {
  halfWidth: 97,
  height: 141,
  clearance: 16,
  shoulder: 96,
  beltHalf: 78,
  roofHalf: 54,
  roundness: 28,
  wheelRadius: 34,
  tyreWidth: 24,
  rails: false,
  cladding: false,
  front: {
    bonnetEdge: 76,
    grille: [74, 46],
    grilleHalf: 37,
    lamps: [81, 64],
    lampInner: 44,
    plate: 36,
    intake: [29, 17],
  },
  rear: {
    window: [132, 108],
    lamps: [91, 74],
    lampInner: 40,
    lid: [99, 54],
    lidHalf: 74,
    badge: 83,
    plate: 62,
    valance: [31, 16],
    opening: 'boot',
    exhausts: 2,
  },
};

const wagon: EndProportions = {
  halfWidth: 93,
  height: 146,
  clearance: 18,
  shoulder: 97,
  beltHalf: 79,
  roofHalf: 63,
  roundness: 22,
  wheelRadius: 34,
  tyreWidth: 22,
  rails: true,
  cladding: false,
  front: {
    bonnetEdge: 80,
    grille: [78, 51],
    grilleHalf: 37,
    lamps: [85, 67],
    lampInner: 44,
    plate: 40,
    intake: [31, 19],
  },
  rear: {
    window: [133, 102],
    lamps: [100, 78],
    lampInner: 52,
    lid: [100, 40],
    lidHalf: 68,
    badge: 86,
    plate: 62,
    valance: [34, 18],
    opening: 'hatch',
    exhausts: 2,
  },
};

const suv: EndProportions = {
  halfWidth: 98,
  height: 176,
  clearance: 32,
  shoulder: 124,
  beltHalf: 87,
  roofHalf: 73,
  roundness: 12,
  wheelRadius: 41,
  tyreWidth: 28,
  rails: true,
  cladding: true,
  front: {
    bonnetEdge: 109,
    grille: [107, 78],
    grilleHalf: 40,
    lamps: [114, 94],
    lampInner: 47,
    plate: 68,
    intake: [60, 47],
  },
  rear: {
    window: [162, 128],
    lamps: [124, 92],
    lampInner: 60,
    lid: [127, 70],
    lidHalf: 74,
    badge: 110,
    plate: 84,
    valance: [60, 32],
    opening: 'hatch',
    exhausts: 2,
  },
};

const coupe: EndProportions = {
  halfWidth: 98,
  height: 127,
  clearance: 14,
  shoulder: 88,
  beltHalf: 74,
  roofHalf: 50,
  roundness: 34,
  wheelRadius: 35,
  tyreWidth: 27,
  rails: false,
  cladding: false,
  front: {
    bonnetEdge: 66,
    grille: [63, 38],
    grilleHalf: 42,
    lamps: [74, 60],
    lampInner: 50,
    plate: 30,
    intake: [34, 15],
  },
  rear: {
    window: [119, 97],
    lamps: [82, 70],
    lampInner: 24,
    lid: [90, 55],
    lidHalf: 76,
    badge: 76,
    plate: 47,
    valance: [36, 14],
    opening: 'boot',
    exhausts: 4,
  },
};

const pickup: EndProportions = {
  halfWidth: 97,
  height: 180,
  clearance: 36,
  shoulder: 124,
  beltHalf: 84,
  roofHalf: 68,
  roundness: 12,
  wheelRadius: 41,
  tyreWidth: 27,
  rails: false,
  cladding: true,
  front: {
    bonnetEdge: 112,
    grille: [110, 76],
    grilleHalf: 46,
    lamps: [110, 86],
    lampInner: 52,
    plate: 58,
    intake: [50, 40],
  },
  rear: {
    window: [166, 132],
    lamps: [118, 82],
    lampInner: 80,
    lid: [123, 66],
    lidHalf: 77,
    badge: 96,
    plate: 53,
    valance: [64, 36],
    opening: 'tailgate',
    exhausts: 1,
  },
};

export const endProportions: Readonly<Record<Body, EndProportions>> = {
  hatchback,
  sedan,
  suv,
  wagon,
  coupe,
  pickup,
};
