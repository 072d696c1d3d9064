import type { Body } from '../../car-spec.ts';
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

const hatchback: SideProportions = {
  length: 388,
  height: 151,
  wheelRadius: 33,
  frontAxle: 76,
  rearAxle: 328,
  clearance: 20,
  outline: [
    [16, 21, 8],
    [2, 31, 10],
    [0, 54, 16],
    [5, 76, 18],
    [24, 88, 30],
    [62, 97, 60],
    [98, 104, 24],
    [152, 142, 44],
    [214, 152, 90],
    [304, 148, 60],
    [346, 141, 5],
    [370, 106, 18],
    [381, 94, 14],
    [388, 60, 18],
    [385, 34, 10],
    [374, 23, 8],
  ],
  glass: [
    [120, 106, 5],
    [162, 137, 18],
    [216, 144, 70],
    [294, 141, 40],
    [319, 136, 10],
    [330, 113, 7],
  ],
  pillars: [226, 300],
  doors: [114, 226, 312],
  headlamp: [
    [3, 72, 4],
    [14, 83, 6],
    [44, 92, 3],
    [40, 80, 8],
    [18, 70, 6],
  ],
  tailLamp: [
    [360, 104, 5],
    [380, 98, 8],
    [387, 76, 6],
    [370, 78, 5],
  ],
  rearGlass: [
    [343, 138, 2],
    [367, 106, 3],
    [360, 106, 3],
    [335, 137, 3],
  ],
  rails: null,
  cladding: false,
  bed: null,
};

const sedan: SideProportions = {
  length: 490,
  height: 145,
  wheelRadius: 34,
  frontAxle: 86,
  rearAxle: 380,
  clearance: 17,
  outline: [
    [16, 19, 8],
    [3, 28, 10],
    [0, 50, 14],
    [5, 70, 16],
    [26, 80, 30],
    [84, 91, 80],
    [142, 99, 24],
    [208, 136, 54],
    [270, 147, 110],
    [338, 140, 70],
    [402, 106, 40],
    [440, 101, 30],
    [478, 100, 7],
    [488, 84, 14],
    [490, 56, 16],
    [486, 30, 10],
    [472, 21, 8],
  ],
  glass: [
    [166, 101, 5],
    [217, 132, 20],
    [270, 139, 80],
    [328, 134, 50],
    [384, 107, 9],
    [352, 104, 20],
  ],
  pillars: [268, 350],
  doors: [150, 266, 352],
  headlamp: [
    [5, 68, 4],
    [18, 76, 6],
    [52, 84, 3],
    [46, 75, 8],
    [20, 66, 6],
  ],
  tailLamp: [
    [448, 95, 5],
    [481, 97, 6],
    [488, 78, 5],
    [462, 82, 6],
  ],
  rearGlass: null,
  rails: null,
  cladding: false,
  bed: null,
};

const wagon: SideProportions = {
  length: 485,
  height: 147,
  wheelRadius: 34,
  frontAxle: 86,
  rearAxle: 370,
  clearance: 18,
  outline: [
    [16, 20, 8],
    [3, 29, 10],
    [0, 51, 14],
    [5, 71, 16],
    [26, 81, 30],
    [84, 92, 80],
    [138, 100, 24],
    [202, 137, 50],
    [262, 147, 110],
    [380, 146, 90],
    [446, 140, 5],
    [466, 106, 20],
    [478, 94, 14],
    [485, 58, 16],
    [481, 32, 10],
    [468, 22, 8],
  ],
  glass: [
    [162, 102, 5],
    [211, 132, 20],
    [262, 139, 80],
    [380, 138, 60],
    [424, 134, 9],
    [440, 108, 7],
  ],
  pillars: [262, 346],
  doors: [148, 262, 350],
  headlamp: [
    [5, 69, 4],
    [18, 77, 6],
    [52, 85, 3],
    [46, 76, 8],
    [20, 67, 6],
  ],
  tailLamp: [
    [448, 100, 5],
    [475, 97, 8],
    [483, 74, 6],
    [458, 80, 5],
  ],
  rearGlass: [
    [442, 137, 2],
    [463, 107, 3],
    [456, 107, 3],
    [434, 136, 3],
  ],
  rails: [
    [226, 141],
    [238, 150, 8],
    [404, 148.5, 8],
    [418, 139],
  ],
  cladding: false,
  bed: null,
};

const suv: SideProportions = {
  length: 452,
  height: 177,
  wheelRadius: 41,
  frontAxle: 88,
  rearAxle: 362,
  clearance: 31,
  outline: [
    [20, 34, 8],
    [4, 44, 8],
    [0, 70, 10],
    [1, 98, 12],
    [14, 112, 16],
    [66, 120, 50],
    [116, 126, 18],
    [166, 168, 30],
    [222, 178, 80],
    [350, 176, 50],
    [418, 170, 5],
    [440, 126, 14],
    [449, 112, 10],
    [452, 70, 12],
    [448, 44, 8],
    [434, 36, 8],
  ],
  glass: [
    [140, 128, 5],
    [176, 161, 14],
    [224, 169, 60],
    [340, 167, 50],
    [396, 162, 9],
    [408, 133, 7],
  ],
  pillars: [234, 322],
  doors: [128, 234, 326],
  headlamp: [
    [0, 94, 3],
    [6, 106, 5],
    [44, 113, 3],
    [42, 101, 6],
    [10, 91, 5],
  ],
  tailLamp: [
    [420, 124, 4],
    [446, 120, 6],
    [452, 92, 6],
    [434, 94, 5],
  ],
  rearGlass: [
    [414, 166, 2],
    [437, 128, 3],
    [429, 128, 3],
    [404, 165, 3],
  ],
  rails: [
    [186, 170],
    [200, 181, 8],
    [376, 179, 8],
    [392, 169],
  ],
  cladding: true,
  bed: null,
};

const coupe: SideProportions = {
  length: 460,
  height: 128,
  wheelRadius: 35,
  frontAxle: 90,
  rearAxle: 362,
  clearance: 14,
  outline: [
    [18, 15, 8],
    [3, 23, 10],
    [0, 42, 14],
    [6, 58, 16],
    [34, 71, 40],
    [96, 84, 90],
    [160, 91, 24],
    [222, 120, 60],
    [272, 130, 100],
    [326, 124, 90],
    [408, 99, 60],
    [440, 94, 12],
    [455, 95, 4],
    [457, 76, 12],
    [460, 52, 14],
    [456, 26, 10],
    [444, 17, 8],
  ],
  glass: [
    [184, 93, 5],
    [232, 116, 22],
    [274, 122, 70],
    [322, 117, 50],
    [372, 99, 10],
  ],
  pillars: [306],
  doors: [164, 312],
  headlamp: [
    [6, 56, 3],
    [20, 65, 6],
    [62, 76, 2],
    [52, 66, 8],
    [22, 56, 5],
  ],
  tailLamp: [
    [420, 88, 4],
    [455, 91, 4],
    [458, 76, 4],
    [430, 78, 5],
  ],
  rearGlass: null,
  rails: null,
  cladding: false,
  bed: null,
};

const pickup: SideProportions = {
  length: 530,
  height: 180,
  wheelRadius: 41,
  frontAxle: 92,
  rearAxle: 412,
  clearance: 32,
  outline: [
    [20, 38, 8],
    [4, 46, 8],
    [0, 70, 10],
    [1, 100, 10],
    [14, 114, 16],
    [70, 121, 60],
    [122, 126, 16],
    [172, 168, 34],
    [224, 180, 80],
    [300, 178, 30],
    [326, 170, 12],
    [342, 122, 4],
    [524, 122, 5],
    [529, 100, 10],
    [530, 66, 8],
    [526, 46, 8],
    [512, 40, 8],
  ],
  glass: [
    [144, 129, 5],
    [183, 163, 14],
    [226, 171, 60],
    [292, 170, 20],
    [312, 164, 10],
    [324, 130, 7],
  ],
  pillars: [234],
  doors: [132, 234, 330],
  headlamp: [
    [1, 96, 3],
    [6, 108, 4],
    [40, 113, 3],
    [38, 97, 4],
    [4, 92, 3],
  ],
  tailLamp: [
    [514, 118, 3],
    [528, 118, 3],
    [530, 84, 3],
    [516, 84, 3],
  ],
  rearGlass: null,
  rails: null,
  cladding: true,
  bed: { from: 342, rail: 122 },
};

export const sideProportions: Readonly<Record<Body, SideProportions>> = {
  hatchback,
  sedan,
  suv,
  wagon,
  coupe,
  pickup,
};

/** Height of the lower edge of the side windows at their front. */
export function beltHeight(car: SideProportions): number {
  return car.glass[0]?.[1] ?? car.height * 0.7;
}
