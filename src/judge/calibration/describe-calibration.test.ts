import { expect, test } from 'vitest';
import type { ControlAnswer } from '../../model/calibration.ts';
import { describeCalibration } from './describe-calibration.ts';

function answer(changes: Partial<ControlAnswer>): ControlAnswer {
  return {
    ...{ question: 'same-car', revision: '1', side: 'wrong', kind: 'drawn', source: 'studio', cars: ['a'] },
    ...{ isRight: true, said: 'two cars', calls: 1 },
    ...changes,
  };
}

test('a judge in the middle of its controls is told with what is missing', () => {
  const answers = [
    ...Array.from({ length: 9 }, () => answer({})),
    answer({ isRight: false }),
    answer({ isRight: null, calls: 3 }),
  ];
  expect(describeCalibration({ answers })).toEqual([
    {
      ...{ question: 'same-car', kind: 'drawn', standing: 'open', unanswered: 1, calls: 13 },
      ...{ flips: { differ: 0, of: 0 }, repeats: { differ: 0, of: 0 } },
      tallies: { wrong: { right: 9, wrong: 1 }, right: { right: 0, wrong: 0 } },
      missing: { wrong: 17, right: 35 },
      ...{ baseRate: 0, alwaysSame: 1, kappa: 0, ac1: expect.closeTo(0.8895, 3) },
    },
  ]);
});

test('a judge that was refused is missing nothing that could come', () => {
  const answers = Array.from({ length: 3 }, () => answer({ isRight: false }));
  expect(describeCalibration({ answers })[0]).toMatchObject({
    standing: 'refused',
    missing: { wrong: null },
  });
});

test('each kind of picture is told apart, and answers to older words are left out', () => {
  const answers = [answer({}), answer({ kind: 'photograph' }), answer({ revision: '0' })];
  expect(describeCalibration({ answers }).map(({ kind, calls }) => [kind, calls])).toEqual([
    ['drawn', 1],
    ['photograph', 1],
  ]);
});

test('what was answered otherwise in the other order, or in other words, is counted of what was answered twice', () => {
  const turned = (differs: boolean | null) => answer({ again: { way: 'turned', differs } });
  const reworded = (differs: boolean) => answer({ again: { way: 'reworded', differs } });
  const answers = [turned(true), turned(false), turned(null), reworded(false), answer({})];
  expect(describeCalibration({ answers })[0]).toMatchObject({
    flips: { differ: 1, of: 2 },
    repeats: { differ: 0, of: 1 },
    tallies: { wrong: { right: 5, wrong: 0 } },
  });
});
