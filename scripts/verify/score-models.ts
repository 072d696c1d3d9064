import type { CarSamples } from '../../src/statistics/swap-pool.ts';
import type { Variates } from './variates.ts';

/** How scores of one run may be spread, with their true mean. */
export interface Shape {
  readonly name: string;
  readonly mean: number;
  readonly draw: (variates: Variates) => number;
}

/** Bounded, and most of them at 100, as scores come. */
export const shapes: readonly Shape[] = [
  { name: '80 % at 100, rest 30-90', mean: 92, draw: (v) => (v.chance(0.8) ? 100 : 30 + 60 * v.unit()) },
  { name: '95 % at 100, rest 0-60', mean: 96.5, draw: (v) => (v.chance(0.95) ? 100 : 60 * v.unit()) },
  { name: 'all 100', mean: 100, draw: () => 100 },
  { name: 'all 70', mean: 70, draw: () => 70 },
  {
    name: '70 % 95-100, 30 % 0-20',
    mean: 71.25,
    draw: (v) => (v.chance(0.7) ? 95 + 5 * v.unit() : 20 * v.unit()),
  },
  { name: 'passes, 90 %', mean: 90, draw: (v) => (v.chance(0.9) ? 100 : 0) },
  { name: 'beta 8:2', mean: 80, draw: (v) => 100 * v.beta(8, 2) },
  { name: 'even, 0-100', mean: 50, draw: (v) => 100 * v.unit() },
  { name: 'steps 44.7, 77.5, 83.4, 100', mean: 90.56, draw: (v) => stepOf(v.unit()) },
];

function stepOf(unit: number): number {
  return [44.7, 77.5, 83.4][Math.floor(unit * 10)] ?? 100;
}

/** What a sample of one car is drawn from. */
export interface CarModel {
  /** Chance of a fault that costs 20-60 points, 0..1. */
  readonly fault: number;
  /** Points added to every sample. */
  readonly shift?: number;
}

/** At the ceiling but for faults and a little noise that only takes away. */
export function drawScore(variates: Variates, { fault, shift = 0 }: CarModel): number {
  const cost = variates.chance(fault) ? 20 + 40 * variates.unit() : 0;
  const noise = variates.chance(0.3) ? 5 * variates.unit() : 0;
  return clipScore(100 - cost - noise + shift);
}

export function clipScore(score: number): number {
  return Math.max(0, Math.min(100, score));
}

/** Chances of a fault, one a car: 20 % on average, and very unlike each other. */
export function drawFaults(variates: Variates, cars: number): number[] {
  return Array.from({ length: cars }, () => variates.beta(0.5, 2));
}

/** Two sides of a comparison: how a sample of the car at that place, with that chance of a fault, is drawn on each. */
export interface Scene {
  readonly name: string;
  readonly from: (variates: Variates, fault: number, car: number) => number;
  readonly to: (variates: Variates, fault: number, car: number) => number;
}

const asBefore = (variates: Variates, fault: number) => drawScore(variates, { fault });
/** A good service. */
const seldom = (variates: Variates, fault: number) => drawScore(variates, { fault: fault / 4 });

export const unchanged: Scene = { name: 'nothing changed', from: asBefore, to: asBefore };

export const falls = {
  allTo40: {
    name: 'all 100 -> 40',
    from: seldom,
    to: (v, fault) => clipScore(seldom(v, fault) - 60 + 10 * v.normal()),
  },
  allBy10: {
    name: 'every car -10',
    from: asBefore,
    to: (v, fault) => drawScore(v, { fault, shift: -10 }),
  },
  moreFaults: {
    name: 'faults .2 -> .5',
    from: asBefore,
    to: (v, fault) => drawScore(v, { fault: Math.min(1, fault + 0.3) }),
  },
  oneInFive: {
    name: 'one in five 100 -> 40',
    from: seldom,
    to: (v, fault, car) => (car % 5 === 0 ? clipScore(40 + 10 * v.normal()) : seldom(v, fault)),
  },
} satisfies Record<string, Scene>;

/** How many cars, and samples of each on either side. */
export interface Size {
  readonly cars: number;
  readonly samples: number;
}

export function drawCars(variates: Variates, scene: Scene, { cars, samples }: Size): CarSamples[] {
  return drawTheseCars(variates, scene, { faults: drawFaults(variates, cars), samples });
}

export function drawTheseCars(
  variates: Variates,
  { from, to }: Scene,
  { faults, samples }: { readonly faults: readonly number[]; readonly samples: number },
): CarSamples[] {
  return faults.map((fault, car) => ({
    from: Array.from({ length: samples }, () => from(variates, fault, car)),
    to: Array.from({ length: samples }, () => to(variates, fault, car)),
  }));
}

/** Reads "5x3". */
export function toSize(text: string): Size {
  const [cars = 0, samples = 0] = text.split('x').map(Number);
  return { cars, samples };
}
