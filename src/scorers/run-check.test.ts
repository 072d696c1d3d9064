import { describe, expect, test } from 'vitest';
import { checkSchema } from '../model/check.ts';
import { reasonAsWritten } from '../model/reason.ts';
import { fail, notApplicable, pass, unmeasured, warn } from './check-result.ts';
import { brand } from './relevance/brand.ts';
import { recordCheck } from './run-check.ts';

const credit = { weight: 30, warnCredit: 0.4, copyCap: 20 };

const why = reasonAsWritten('why');

describe('the record of a check', () => {
  test.each([
    [pass(why), 'pass', 1],
    [warn(why), 'warn', 0.4],
    [fail(why), 'fail', 0],
    [unmeasured(why), 'unmeasured', null],
    [notApplicable(why), 'not-applicable', null],
  ])('has the score of its status (%#)', (outcome, status, score) => {
    const check = recordCheck(brand, credit, () => outcome);
    expect(checkSchema.parse(check)).toEqual({
      ...{
        id: 'brand',
        title: brand.title,
        dimension: 'relevance',
        half: 'asked',
        scope: 'shot',
        evidence: 'prompt',
      },
      ...{ status, score, weight: 30, reason: why, details: { expected: null, measured: null, marks: [] } },
    });
  });

  test('carries the details that were given', () => {
    const check = recordCheck(brand, credit, () => pass(why, { measured: 'Renault' }));
    expect(check.details).toEqual({ expected: null, measured: 'Renault', marks: [] });
  });

  test('names other evidence where that decided', () => {
    expect(recordCheck(brand, credit, () => ({ ...fail(why), evidence: 'metadata' })).evidence).toBe(
      'metadata',
    );
  });

  test.each([
    [new Error('no such word'), 'the check itself broke: no such word'],
    ['plain text', 'the check itself broke: plain text'],
  ])('of a check that throws is an error, never a score (%#)', (thrown, reason) => {
    const check = recordCheck(brand, credit, () => {
      throw thrown;
    });
    expect(check).toMatchObject({
      status: 'error',
      score: null,
      reason: { text: reason },
      evidence: 'prompt',
    });
  });
});
