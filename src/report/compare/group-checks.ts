import type { Angle } from '../../model/car.ts';
import type { ChangeWord, CheckComparison } from '../../model/comparison.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Reason } from '../../model/reason.ts';
import type { Words } from '../words.ts';
import type { PlacedCheck } from './list-changes.ts';
import { sayCheck } from './say-changes.ts';

/** Checks of one place that changed in the same way for the same reason. */
export interface CheckGroup {
  /** Null for the whole series. */
  readonly angle: Angle | null;
  readonly outcome: ChangeWord;
  readonly checks: readonly CheckComparison[];
  /** "passed → failed". */
  readonly turn: string;
  /** Null where a side does not have the check. */
  readonly before: Reason | null;
  readonly after: Reason | null;
}

/** One unusable picture fails many checks: that is one entry, with all their names. */
export function groupChecks(placed: readonly PlacedCheck[], words: Words): CheckGroup[] {
  const factsOf = (facts: CheckComparison['after']) => [facts?.status, facts?.score, facts?.evidence];
  const groups = groupBy(placed, ({ angle, check: { before, after } }) =>
    JSON.stringify([angle, factsOf(before), factsOf(after), after?.reason.text]),
  );
  return groups.flatMap((group) => toGroup(group, words));
}

function toGroup(group: readonly PlacedCheck[], words: Words): CheckGroup[] {
  const [first] = group;
  if (first === undefined) return [];
  const { angle, check } = first;
  return [
    {
      angle,
      outcome: check.outcome,
      checks: group.map((one) => one.check),
      turn: sayCheck(check, words),
      before: group.length > 1 ? null : (check.before?.reason ?? null),
      after: check.after?.reason ?? null,
    },
  ];
}
