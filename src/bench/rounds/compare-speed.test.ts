import { expect, test } from 'vitest';
import { compareSpeed } from './compare-speed.ts';
import { findMissedTargets } from './find-missed-targets.ts';
import { formatSpeedTable } from './format-speed-table.ts';
import type { Series } from './run-rounds.ts';

function series(name: string, walls: readonly number[], blocks: readonly number[]): Series {
  const samples = walls.map((wallMs, round) => ({
    wallMs,
    cpuMs: 2 * wallMs,
    longestBlockMs: blocks[round] ?? 0,
  }));
  return { name, samples };
}

const bare = series('bare', [100, 200, 100], [1, 2, 3]);
const harness = series('harness', [125, 250, 125], [10, 30.25, 20]);
const targets = { speedRatio: 0.8, longestBlockMs: 50 };

test('a contender is compared round by round', () => {
  expect(compareSpeed(harness, bare, 10)).toEqual({
    name: 'harness',
    picturesPerSecond: 80,
    speedRatio: 0.8,
    cpuRatio: 1.25,
    longestBlockMs: 30.25,
  });
});

test('the table has a row for each contender, numbers flush right', () => {
  const rows = [bare, harness].map((each) => compareSpeed(each, bare, 10));
  expect(formatSpeedTable(rows).split('\n')).toEqual([
    '         pictures/s  speed  processor time  longest block',
    'bare          100.0   1.00            1.00         3.0 ms',
    'harness        80.0   0.80            1.25        30.3 ms',
  ]);
});

test('a speed at its target and a block below it miss nothing', () => {
  expect(findMissedTargets(compareSpeed(harness, bare, 10), targets)).toEqual([]);
});

test('each missed target is named with what was measured', () => {
  const row = { ...compareSpeed(harness, bare, 10), speedRatio: 0.79, longestBlockMs: 50 };
  const [speed, block] = findMissedTargets(row, targets);
  expect(speed).toContain('at least 0.8, got 0.79');
  expect(block).toContain('below 50 ms, got 50.0 ms');
});
