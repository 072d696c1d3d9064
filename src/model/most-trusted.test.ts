import { describe, expect, test } from 'vitest';
import { makeCheck } from './check.fixture.ts';
import { pickMostTrusted, pickWeighed } from './most-trusted.ts';

const unmeasured = { status: 'unmeasured', score: null } as const;
const notApplicable = { status: 'not-applicable', score: null } as const;
const failed = { status: 'fail', score: 0 } as const;

describe('the most trusted record', () => {
  const pixels = makeCheck({ evidence: 'pixels' });
  const judge = makeCheck({ evidence: 'judge', ...failed });
  const human = makeCheck({ evidence: 'people', status: 'warn', score: 0.5 });

  test('is the human one, then that of the judge, whatever their order', () => {
    expect(pickMostTrusted([pixels, human, judge])).toBe(human);
    expect(pickMostTrusted([human, judge, pixels])).toBe(human);
    expect(pickMostTrusted([pixels, judge])).toBe(judge);
    expect(pickMostTrusted([judge, pixels])).toBe(judge);
  });

  test('is one with an answer, be it less trusted', () => {
    expect(pickMostTrusted([pixels, { ...human, ...unmeasured }])).toBe(pixels);
    expect(pickMostTrusted([{ ...judge, status: 'error', score: null }, pixels])).toBe(pixels);
  });

  test('may say that the question does not apply', () => {
    const pointless = { ...human, ...notApplicable };
    expect(pickMostTrusted([judge, pointless])).toBe(pointless);
  });

  test('without any answer is the most trusted of those without', () => {
    const silent = { ...judge, ...unmeasured };
    expect(pickMostTrusted([{ ...pixels, ...unmeasured }, silent])).toBe(silent);
    expect(pickMostTrusted([])).toBeNull();
  });
});

test('what is only shown is not picked', () => {
  const pixels = makeCheck({ evidence: 'pixels' });
  const shown = makeCheck({ evidence: 'judge', ...failed, weighs: false });
  expect(pickMostTrusted([shown, pixels])).toBe(pixels);
  expect(pickMostTrusted([shown])).toBeNull();
});

test('of each check about one thing, one record is weighed', () => {
  const pixels = makeCheck({ id: 'paint-color', evidence: 'pixels', ...failed });
  const human = makeCheck({ id: 'paint-color', evidence: 'people' });
  const other = makeCheck({ id: 'same-car', evidence: 'pixels' });
  expect(pickWeighed([pixels, other, human])).toEqual([human, other]);
  expect(pickWeighed([])).toEqual([]);
});
