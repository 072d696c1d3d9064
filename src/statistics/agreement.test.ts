import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AnswerPair, cohensKappa, gwetsAc1, shareOfEqual } from './agreement.ts';

const times = (count: number, ...pair: AnswerPair) => Array.from({ length: count }, () => pair);

// K. L. Gwet, "Kappa Statistic is not Satisfactory for Assessing the Extent of Agreement Between Raters", 2002.
const nearlyAllPass = [...times(118, '+', '+'), ...times(5, '+', '-'), ...times(2, '-', '+')];

test('where nearly all answers are the same, kappa says chance and AC1 says agreement', () => {
  expect(shareOfEqual(nearlyAllPass)).toBeCloseTo(0.944, 3);
  expect(cohensKappa(nearlyAllPass)).toBeCloseTo(-0.0234, 4);
  expect(gwetsAc1(nearlyAllPass, 2)).toBeCloseTo(0.9408, 4);
});

test('of evenly spread answers both are the same', () => {
  const even = [
    ...times(40, 'yes', 'yes'),
    ...times(40, 'no', 'no'),
    ...times(10, 'yes', 'no'),
    ...times(10, 'no', 'yes'),
  ];
  expect(cohensKappa(even)).toBeCloseTo(0.6, 12);
  expect(gwetsAc1(even, 2)).toBeCloseTo(0.6, 12);
});

test('without answers there is no agreement, and where all are the same no kappa', () => {
  expect([shareOfEqual([]), cohensKappa([]), gwetsAc1([], 2)]).toEqual([null, null, null]);
  expect(cohensKappa(times(9, 'yes', 'yes'))).toBeNull();
  expect(gwetsAc1(times(9, 'yes', 'yes'), 2)).toBe(1);
});

test('it does not matter who is asked first, and full agreement is 1', () => {
  const answer = fc.constantFrom('yes', 'no', 'cannot-tell');
  fc.assert(
    fc.property(fc.array(fc.tuple(answer, answer), { minLength: 1 }), (pairs) => {
      const turned = pairs.map(([one, other]): AnswerPair => [other, one]);
      expect(gwetsAc1(turned, 3)).toBeCloseTo(gwetsAc1(pairs, 3) ?? Number.NaN, 12);
      expect(cohensKappa(turned) ?? 2).toBeCloseTo(cohensKappa(pairs) ?? 2, 12);
      const agreed = pairs.map(([one]): AnswerPair => [one, one]);
      expect(gwetsAc1(agreed, 3)).toBeCloseTo(1, 12);
    }),
  );
});
