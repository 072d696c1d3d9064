import { describe, expect, test } from 'vitest';
import { makeCheck } from '../model/check.fixture.ts';
import { weighChecks } from './weigh-checks.ts';

const unmeasured = { status: 'unmeasured', score: null } as const;
const notApplicable = { status: 'not-applicable', score: null } as const;
const failed = { status: 'fail', score: 0 } as const;

describe('a weighed check', () => {
  test('is the mean over the shots to which it applies, what was not looked at being anything', () => {
    const shots = [[makeCheck()], [makeCheck(failed)], [makeCheck(unmeasured)], [makeCheck(notApplicable)]];
    const [check] = weighChecks([[], ...shots]);
    expect(check).toMatchObject({
      id: 'brand',
      weight: 30,
      ends: { score: 2 / 3, least: 1 / 3 },
      share: 2 / 3,
    });
    expect(check?.records).toHaveLength(4);
  });

  test('that nobody looked at may be worth anything', () => {
    expect(weighChecks([[makeCheck(unmeasured)]])[0]).toMatchObject({
      ends: { score: 1, least: 0 },
      share: 0,
    });
  });

  test('of a series that was looked at in part has the ends of its record', () => {
    const part = { least: 0.2, most: 0.9, share: 0.4 };
    expect(weighChecks([[makeCheck({ ...unmeasured, part })]])[0]).toMatchObject({
      ends: { score: 0.9, least: 0.2 },
      share: 0.4,
    });
  });

  test('that applies to nothing has no ends', () => {
    expect(weighChecks([[makeCheck(notApplicable)]])[0]).toMatchObject({ ends: null, share: 0 });
  });

  test('keeps one record a subject', () => {
    const records = [makeCheck({ evidence: 'pixels' }), makeCheck({ evidence: 'people', ...failed })];
    const [check, ...others] = weighChecks([records]);
    expect(check).toMatchObject({ ends: { score: 0, least: 0 }, records: [records[1]] });
    expect(others).toEqual([]);
  });

  test('stands in the order in which ids first occur', () => {
    const subjects = [[makeCheck({ id: 'b' })], [makeCheck({ id: 'a' }), makeCheck({ id: 'b' })]];
    expect(weighChecks(subjects).map(({ id }) => id)).toEqual(['b', 'a']);
  });
});
