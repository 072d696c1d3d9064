import type { Cost } from '../model/looker.ts';
import { openJudgeBudget } from './budget.ts';
import { mostTokens } from './chat/build-body.ts';
import type { ReplyForm } from './judge.ts';
import type { JudgeSpec } from './judge-spec.ts';
import type { JudgeQuestion } from './questions/question.ts';

/** A look to come, before its pictures are there. */
export interface PlannedJudgeLook {
  readonly kind: ReplyForm['kind'];
  readonly pictures: number;
}

export function planLook({ reply, sends }: Pick<JudgeQuestion, 'reply' | 'sends'>): PlannedJudgeLook {
  return { kind: reply.kind === 'choices' ? 'one-of' : reply.kind, pictures: sends.length };
}

/** Characters of a question, its form of answer included, with those that say most. */
const questionLength = 2000;

/** What looks cost at most: a yes-no question is asked several times where tokens tell no chance. Sends nothing. */
export function planJudgeCost(spec: JudgeSpec, looks: readonly PlannedJudgeLook[]): Cost {
  const price = spec.judgePrice ?? null;
  const budget = openJudgeBudget({ maxCalls: null, maxCost: null, price });
  let calls = 0;
  for (const { kind, pictures } of looks) {
    const samples = kind === 'yes-no' ? spec.judgeSamples : 1;
    budget.take(samples, mostTokens(questionLength, pictures));
    calls += samples;
  }
  return { calls, price: price && { amount: budget.cost() ?? 0, currency: price.currency } };
}
