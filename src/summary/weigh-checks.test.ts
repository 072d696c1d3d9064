import { describe, expect, test } from 'vitest';
import { makeCheck } from '../model/check.fixture.ts';
import { weighChecks } from './weigh-checks.ts';

const unmeasured = { status: 'unmeasured', score: null } as const;
const notApplicable = { status: 'not-applicable', score: null } as const;
const failed = { status: 'fail', score: 0 } as const;

describe('a weighed check', () => {
  test('is the mean over the measured shots, seen on its share of the applicable ones', () => {
    const shots = [[makeCheck()], [makeCheck(failed)], [makeCheck(unmeasured)], [makeCheck(notApplicable)]];
    const [check] = weighChecks([[], ...shots]);
    expect(check).toMatchObject({ id: 'brand', weight: 30, score: 0.5, measuredShare: 2 / 3 });
    expect(check?.records).toHaveLength(4);
  });

  test('that nobody measured has no score, and a share of 0', () => {
    expect(weighChecks([[makeCheck(unmeasured)]])[0]).toMatchObject({ score: null, measuredShare: 0 });
  });

  test('that applies to nothing has no share', () => {
    expect(weighChecks([[makeCheck(notApplicable)]])[0]).toMatchObject({ score: null, measuredShare: null });
  });

  test('keeps one record a subject', () => {
    const records = [makeCheck({ evidence: 'pixels' }), makeCheck({ evidence: 'people', ...failed })];
    const [check, ...others] = weighChecks([records]);
    expect(check).toMatchObject({ score: 0, records: [records[1]] });
    expect(others).toEqual([]);
  });

  test('stands in the order in which ids first occur', () => {
    const subjects = [[makeCheck({ id: 'b' })], [makeCheck({ id: 'a' }), makeCheck({ id: 'b' })]];
    expect(weighChecks(subjects).map(({ id }) => id)).toEqual(['b', 'a']);
  });
});
