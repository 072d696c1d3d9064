import type { JudgeBudget } from './budget.ts';
import type { JudgeAnswer, JudgeTally, JudgeUsage } from './judge.ts';
import { addUsage, noUsage } from './usage.ts';

/** Counts what a judge does. */
export interface Tally {
  count(answer: JudgeAnswer, isRemembered: boolean): void;
  /** What was asked beside looks. */
  spend(usage: JudgeUsage): void;
  read(): JudgeTally;
}

/** @param currency of the judge's price; null where none is known */
export function createTally(budget: JudgeBudget, currency: string | null): Tally {
  let [looks, remembered, usage] = [0, 0, noUsage];
  const failed: Record<string, number> = {};
  return {
    count(answer, isRemembered) {
      looks += 1;
      remembered += isRemembered ? 1 : 0;
      usage = addUsage(usage, answer.usage);
      if (!answer.ok) failed[answer.code] = (failed[answer.code] ?? 0) + 1;
    },
    spend(more) {
      usage = addUsage(usage, more);
    },
    read() {
      const amount = budget.cost();
      const cost = amount === null || currency === null ? null : { amount, currency };
      return { looks, remembered, usage, cost, failed: { ...failed } };
    },
  };
}
