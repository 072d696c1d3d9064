import type { Part } from '../model/check.ts';
import type { PairFinding } from './check-result.ts';

/**
 * How the pairs of a series add up. `mean`: over the pairs. `half-worst`: half the lowest and half the mean, so that the
 * others do not make up for one odd picture of three. `copies`: the rubric's `copyCap` as soon as one pair is a copy,
 * else the mean.
 */
export type PairRule = 'mean' | 'half-worst' | 'copies';

/** What findings earn by the rubric: a warning 0..1, a copy 0..100. */
export interface PairCredit {
  readonly warnCredit: number;
  readonly copyCap: number;
}

/** What a series is worth at least and at most, 0..1, and the share of its pairs that was looked at. */
export function weighPairs(pairs: readonly PairFinding[], rule: PairRule, credit: PairCredit): Part {
  const worth = { pass: 1, warn: credit.warnCredit, fail: 0, unmeasured: null };
  const values = pairs.map(({ status }) => worth[status]);
  const addUpWith = (unknown: number) =>
    addUp[rule](
      values.map((value) => value ?? unknown),
      credit,
    );
  const known = values.filter((value) => value !== null);
  return { least: addUpWith(0), most: addUpWith(1), share: known.length / values.length };
}

const addUp: Record<PairRule, (values: readonly number[], credit: PairCredit) => number> = {
  mean: meanOf,
  'half-worst': (values) => (Math.min(...values) + meanOf(values)) / 2,
  copies: (values, { copyCap }) => (values.includes(0) ? copyCap / 100 : meanOf(values)),
};

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
