import type { Pair } from '../../model/comparison.ts';
import type { TargetInfo } from '../../model/result.ts';
import type { ResultHead } from '../../run/stored-result.ts';

export interface TargetPairs {
  readonly pairs: readonly Pair<TargetInfo>[];
  readonly added: readonly TargetInfo[];
  readonly gone: readonly TargetInfo[];
  /** True when the one target of each run was paired though its id differs. */
  readonly byPosition: boolean;
}

/** Pairs targets by id. Where each run has just one, those two are what is compared, whatever they are called. */
export function pairTargets({ before, after }: Pair<ResultHead>): TargetPairs {
  const [first, ...others] = before.targets;
  const [own, ...more] = after.targets;
  if (first && own && others.length === 0 && more.length === 0) {
    const pairs = [{ before: first, after: own }];
    return { pairs, added: [], gone: [], byPosition: first.id !== own.id };
  }
  const pairs = after.targets.flatMap((target) => {
    const other = before.targets.find(({ id }) => id === target.id);
    return other === undefined ? [] : [{ before: other, after: target }];
  });
  return {
    pairs,
    added: after.targets.filter((target) => !pairs.some((pair) => pair.after === target)),
    gone: before.targets.filter((target) => !pairs.some((pair) => pair.before === target)),
    byPosition: false,
  };
}
