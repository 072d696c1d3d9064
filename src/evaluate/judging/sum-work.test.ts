import { expect, test } from 'vitest';
import type { JudgeRecord } from '../../model/judge-record.ts';
import { sumCalls, sumRecords } from './sum-work.ts';

const record: Pick<JudgeRecord, 'asked'> = {
  asked: {
    ...{ looks: 3, remembered: 1, cost: { amount: 0.5, currency: 'USD' } },
    usage: { calls: 2, promptTokens: null, answerTokens: null },
    failed: { refused: 1 },
  },
};
const price = { promptTokens: 1, answerTokens: 2, currency: 'USD' };

test('what a judge was asked in a run that was gone on with is told as one', () => {
  const more = { asked: { ...record.asked, failed: { refused: 1, 'cut-off': 1 } } };
  expect(sumRecords([record, more])).toEqual({
    ...{ looks: 6, remembered: 2, calls: 4, cost: { amount: 1, currency: 'USD' } },
    failed: { refused: 2, 'cut-off': 1 },
  });
});

test('of a run that wrote nothing down nothing is told', () => {
  expect(sumRecords([])).toBeNull();
});

test('a cost of which a part is not known, or in another currency, is not known', () => {
  const costing = (cost: JudgeRecord['asked']['cost']) => ({ asked: { ...record.asked, cost } });
  expect(sumRecords([record, costing(null)])?.cost).toBeNull();
  expect(sumRecords([record, costing({ amount: 1, currency: 'EUR' })])?.cost).toBeNull();
});

test('looks cost by their tokens, and what was remembered costs nothing', () => {
  const looked = { meta: { calls: 2, promptTokens: 1_000_000, answerTokens: 500_000 } };
  const remembered = { meta: { calls: 0 } };
  expect(sumCalls([looked, remembered], price)).toEqual({
    calls: 2,
    cost: { amount: 2, currency: 'USD' },
  });
  expect(sumCalls([looked, { meta: { calls: 1 } }], price).cost).toBeNull();
  expect(sumCalls([looked], null).cost).toBeNull();
});
