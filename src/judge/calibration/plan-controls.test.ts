import { expect, test } from 'vitest';
import type { ControlAnswer } from '../../model/calibration.ts';
import { bodyShown } from '../questions/body-shown.ts';
import { planControls } from './plan-controls.ts';

function answers(side: 'wrong' | 'right', count: number): ControlAnswer[] {
  const { id, revision } = bodyShown;
  return Array.from({ length: count }, (_, turn) => ({
    ...{ question: id, revision: String(revision), side, kind: 'drawn', source: 'studio', isRight: true },
    ...{ cars: [`${side} ${turn}`], said: '', calls: 1 },
  }));
}

test.each<[string, ControlAnswer[], number, number]>([
  ['at first 53 controls, 220 at most, and three a side once more', [], 53 + 6, 220 + 6],
  ['after two wrong ones the rest of both', answers('wrong', 2), 51 + 4, 218 + 4],
  ['after the wrong ones the right ones', answers('wrong', 18), 35 + 3, 82 + 120 + 3],
  ['of what is settled nothing', [...answers('wrong', 18), ...answers('right', 35)], 0, 0],
])('what a judge is asked yet: %s', (_, before, usual, most) => {
  const planned = planControls(['body'], before);
  expect([planned.usual.length, planned.most.length]).toEqual([usual, most]);
});
