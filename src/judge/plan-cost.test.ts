import { expect, test } from 'vitest';
import type { JudgeSpec } from './judge-spec.ts';
import { readJudgeSpec } from './judge-spec.ts';
import { planJudgeCost } from './plan-cost.ts';

const specOf = (flags: object) =>
  readJudgeSpec({ judge: 'http://localhost:1/v1', judgeModel: 'm', ...flags }) as JudgeSpec;

test('a plan counts samples of yes-no questions, and one request of any other', () => {
  const looks = [
    { kind: 'yes-no', pictures: 2 },
    { kind: 'one-of', pictures: 1 },
    { kind: 'open', pictures: 1 },
  ] as const;
  expect(planJudgeCost(specOf({}), looks)).toEqual({ calls: 7, price: null });
  expect(planJudgeCost(specOf({ judgeSamples: 1 }), looks).calls).toBe(3);
});

test('a plan tells the most that it can cost, by the prices that are given', () => {
  const judgePrice = { promptTokens: 1, answerTokens: 2, currency: 'EUR' };
  const { price } = planJudgeCost(specOf({ judgePrice }), [{ kind: 'open', pictures: 1 }]);
  expect(price?.currency).toBe('EUR');
  expect(price?.amount).toBeCloseTo((1000 + 3000 + 2 * 1024) / 1_000_000, 10);
});
