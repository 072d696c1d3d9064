import { type Knot, shape } from '../outline.ts';
import { group } from '../svg.ts';
import { pickVariant } from '../variants.ts';

/** One spoke, drawn upwards from the hub in a wheel of radius 100, and how often it is repeated. */
interface Rim {
  readonly count: number;
  readonly spokes: readonly (readonly Knot[])[];
}

/** Alloy wheels by variant. */
const rims: readonly [Rim, ...Rim[]] = [
  {
    count: 5,
    spokes: [
      [
        [-13, 10],
        [-17, 88, 4],
        [17, 88, 4],
        [13, 10],
      ],
    ],
  },
  {
    count: 10,
    spokes: [
      [
        [-6, 12],
        [-5, 90, 2],
        [5, 90, 2],
        [6, 12],
      ],
    ],
  },
  {
    count: 5,
    spokes: [
      [
        [-9, 14],
        [-30, 86, 4],
        [-16, 90, 4],
        [1, 26, 4],
      ],
      [
        [9, 14],
        [30, 86, 4],
        [16, 90, 4],
        [-1, 26, 4],
      ],
    ],
  },
  {
    count: 7,
    spokes: [
      [
        [-10, 12],
        [-2, 90, 3],
        [20, 86, 3],
        [10, 12],
      ],
    ],
  },
  {
    count: 6,
    spokes: [
      [
        [-8, 10],
        [-22, 86, 4],
        [-6, 90, 3],
        [0, 50, 3],
        [6, 90, 3],
        [22, 86, 4],
        [8, 10],
      ],
    ],
  },
];

/** All spokes of a rim, as a figure around 0, 0 with radius 100. */
export function drawSpokes(variant: number, fill: string): string {
  const rim = pickVariant(rims, variant);
  const spoke = rim.spokes.map((knots) => shape(knots, { fill })).join('');
  const turns = Array.from({ length: rim.count }, (_, index) => (360 / rim.count) * index);
  return turns
    .map((angle) => group({ transform: `rotate(${Math.round(angle * 100) / 100})` }, spoke))
    .join('');
}
