import { expect, test } from 'vitest';
import { rejectByHolm } from './holm.ts';

test.each<[number[], boolean[]]>([
  [[0.05], [true]],
  [[0.06], [false]],
  [
    [0.01, 0.04, 0.03],
    [true, false, false],
  ],
  [
    [0.01, 0.04, 0.02],
    [true, true, true],
  ],
  [
    [0.025, 0.05],
    [true, true],
  ],
  [
    [0.03, 0.04],
    [false, false],
  ],
  // A sixtieth against a third of 5 %.
  [
    [1 / 60, 1, 1],
    [true, false, false],
  ],
  [[], []],
])('of %j those rejected are %j', (ps, rejected) => {
  expect(rejectByHolm(ps)).toEqual(rejected);
});
