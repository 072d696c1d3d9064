import type { Interval } from './interval.ts';
import { lowestP } from './lowest-p.ts';
import { type CarSamples, meanChange } from './swap-pool.ts';
import { type SwapTest, swapInterval, swapTest } from './swap-test.ts';

export interface ComparisonRule {
  /** Points that a fall or rise has to exceed: 0 for samples taken in turns, 5 between two runs made at two times. */
  readonly margin?: number;
  /** Points of a fall that do not matter; "no worse" is said only where this is above 0. */
  readonly noWorseThan?: number;
  /** Chance of a false word on the side that it claims, 0..1; fixed before the scores are seen. */
  readonly level?: number;
  /** False where asking again draws the very same pictures: then only more cars tell. */
  readonly canRepeat?: boolean;
  /** Swaps drawn where they are too many to go through. */
  readonly draws?: number;
}

/** What would tell, all else equal: so many samples of each car on both sides, or so many cars. */
export type NextStep = { readonly samples: number } | { readonly cars: number };

/** What the samples of the same cars say, in points of 0..100. */
export interface Compared {
  /** Mean over the cars. */
  readonly change: number;
  /** Of the change; level on each side. Below minus the margin exactly when the word is "worse". */
  readonly interval: Interval;
  /** Chance, 0..1, of as great a fall, or rise, beyond the margin had there been none. */
  readonly pFall: number;
  readonly pRise: number;
  /** Whatever had come, no p could have been lower. */
  readonly lowestReachable: number;
  readonly level: number;
  /** Cars by the change of their mean. */
  readonly cars: { readonly fell: number; readonly rose: number; readonly same: number };
}

export type Comparison =
  | { readonly word: 'nothing-to-compare' }
  | (Compared & { readonly word: 'worse' | 'better' | 'no-worse' })
  | (Compared & {
      readonly word: 'cannot-tell';
      /** So few samples cannot tell whatever comes; or the interval holds both a change that matters and none. */
      readonly reason: 'too-few-samples' | 'within-chance';
      readonly wouldTell: NextStep | null;
    });

/**
 * Says in one word whether the samples of these very cars got worse, by one rule: the swap test on the side that is
 * claimed, and as interval the same test turned round, so that the two never disagree. Not whether other cars would, nor
 * whether it was the luck of a day: two runs made at two times need a margin, and samples taken in turns do not.
 *
 * Throws a RangeError where a car has samples on one side only: leave such cars out.
 */
export function compareSamples(cars: readonly CarSamples[], rule: ComparisonRule = {}): Comparison {
  if (cars.length === 0) return { word: 'nothing-to-compare' };
  const { margin = 0, noWorseThan = 0, level = 0.05 } = rule;
  const test = swapTest(cars, { ...rule, reach: Math.max(margin, noWorseThan) });
  const compared: Compared = {
    change: test.change,
    interval: swapInterval(test, level),
    pFall: test.tailsAt(-margin).fall,
    pRise: test.tailsAt(margin).rise,
    lowestReachable: test.lowestReachable,
    level,
    cars: countCars(cars),
  };
  const word = wordOf(compared, isNoWorse(test, noWorseThan, level));
  return word === 'cannot-tell'
    ? { ...compared, word, ...explain(compared, cars, rule) }
    : { ...compared, word };
}

function isNoWorse(test: SwapTest, noWorseThan: number, level: number): boolean {
  return noWorseThan > 0 && test.tailsAt(-noWorseThan).rise <= level;
}

function wordOf({ pFall, pRise, level }: Compared, noWorse: boolean) {
  if (pFall <= level) return 'worse';
  if (pRise <= level) return 'better';
  return noWorse ? 'no-worse' : 'cannot-tell';
}

function countCars(cars: readonly CarSamples[]): Compared['cars'] {
  const changes = cars.map((car) => Math.sign(meanChange([car])));
  const count = (sign: number) => changes.filter((change) => change === sign).length;
  return { fell: count(-1), rose: count(1), same: count(0) };
}

function explain(
  { lowestReachable, level }: Compared,
  cars: readonly CarSamples[],
  { canRepeat = true }: ComparisonRule,
) {
  const samples = Math.min(...cars.flatMap(({ from, to }) => [from.length, to.length]));
  return {
    reason: lowestReachable > level ? 'too-few-samples' : 'within-chance',
    wouldTell: findNextStep(canRepeat ? steps : carSteps, { cars: cars.length, samples }, level),
  } as const;
}

/** More samples first: they cost least, and few cars gain most by them. */
const carSteps: readonly NextStep[] = [{ cars: 8 }, { cars: 20 }, { cars: 50 }];
const steps: readonly NextStep[] = [{ samples: 3 }, { samples: 5 }, ...carSteps];

/** The first step that asks for more than there is and can reach the level at all. */
function findNextStep(
  among: readonly NextStep[],
  now: { cars: number; samples: number },
  level: number,
): NextStep | null {
  const isMore = (step: NextStep) => ('cars' in step ? step.cars > now.cars : step.samples > now.samples);
  const canTell = (step: NextStep) => {
    const then = { ...now, ...step };
    return lowestP(then.cars, then.samples) <= level;
  };
  return among.find((step) => isMore(step) && canTell(step)) ?? null;
}
