import { describe, expect, test } from 'vitest';
import { answersToPass, certify, type Side, standingOf, type Tallies } from './sequential-certificate.ts';

describe('one side', () => {
  test.each<[Side, number, number, string]>([
    ['wrong', 17, 0, 'open'],
    ['wrong', 18, 0, 'passes'],
    ['wrong', 0, 2, 'open'],
    ['wrong', 0, 3, 'refused'],
    ['right', 34, 0, 'open'],
    ['right', 35, 0, 'passes'],
    ['right', 0, 1, 'open'],
    ['right', 0, 2, 'refused'],
    ['right', 52, 1, 'open'],
    ['right', 54, 1, 'passes'],
    ['wrong', 90, 10, 'undecided'],
    ['right', 115, 5, 'undecided'],
  ])('of %s ones with %i right and %i wrong answers: %s', (side, right, wrong, standing) => {
    expect(standingOf(side, { right, wrong })).toBe(standing);
  });

  test.each<[Side, number, number, number | null]>([
    ['wrong', 0, 0, 18],
    ['right', 0, 0, 35],
    ['right', 30, 0, 5],
    ['wrong', 18, 0, 0],
    ['wrong', 0, 3, null],
    ['wrong', 89, 10, null],
  ])('of %s ones after %i right and %i wrong answers passes after %s more', (side, right, wrong, more) => {
    expect(answersToPass(side, { right, wrong })).toBe(more);
  });
});

describe('a question', () => {
  const none = { right: 0, wrong: 0 };
  test.each<[string, Tallies, object]>([
    ['begins with wrong ones', { wrong: none, right: none }, { standing: 'open', next: 'wrong' }],
    [
      'goes on with right ones',
      { wrong: { right: 18, wrong: 0 }, right: none },
      { standing: 'open', next: 'right' },
    ],
    [
      'is certified when both sides pass',
      { wrong: { right: 18, wrong: 0 }, right: { right: 35, wrong: 0 } },
      { standing: 'certified' },
    ],
    [
      'is refused to one who always says yes, after three controls',
      { wrong: { right: 0, wrong: 3 }, right: none },
      { standing: 'refused', side: 'wrong' },
    ],
    [
      'is not certified at the cap',
      { wrong: { right: 18, wrong: 0 }, right: { right: 115, wrong: 5 } },
      { standing: 'undecided', side: 'right' },
    ],
  ])('%s', (_, tallies, certificate) => {
    expect(certify(tallies)).toEqual(certificate);
  });
});
