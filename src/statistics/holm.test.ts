import { expect, test } from 'vitest';
import { levelsByHolm, rejectByHolm } from './holm.ts';

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

test('each is judged at the level of those left, and from the first that stays at that of the first', () => {
  expect(levelsByHolm([0.04, 0.01, 0.9])).toEqual([0.025, 0.05 / 3, 0.025]);
  expect(levelsByHolm([0.01, 0.02])).toEqual([0.025, 0.05]);
  expect(levelsByHolm([0.2])).toEqual([0.05]);
});
