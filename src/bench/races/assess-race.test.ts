import { expect, test } from 'vitest';
import { assessRace, rowsOf } from './assess-race.ts';
import type { Limit, Race } from './process-recording.ts';

const turns = (name: string, wallMs: number, cpuMs: number) => ({
  name,
  samples: [{ wallMs, cpuMs, peakRssBytes: 2 ** 20 }],
});
const race = (limit: Limit | null): Race => ({
  title: '15 pictures',
  limit,
  turns: [turns('bare', 100, 200), turns('car-eval', 115, 300)],
});
const limit = { name: 'car-eval', against: 'bare', wall: 1.15, cpu: 1.25 };

test('a ratio at its limit holds, one above is missed', () => {
  expect(assessRace(race(limit))).toEqual([
    { held: true, text: 'wall time of car-eval against bare: 1.15, at most 1.15 wanted: held' },
    { held: false, text: 'processor time of car-eval against bare: 1.50, at most 1.25 wanted: missed' },
  ]);
});

test('peak memory is assessed where it is limited', () => {
  expect(assessRace(race({ name: 'car-eval', against: 'bare', memory: 1.3 }))).toEqual([
    { held: true, text: 'peak memory of car-eval against bare: 1.00, at most 1.3 wanted: held' },
  ]);
});

test('what is not limited is not assessed', () => {
  expect(assessRace(race({ name: 'car-eval', against: 'bare', wall: 1 }))).toHaveLength(1);
  expect(assessRace(race(null))).toEqual([]);
});

test('the first program is the yardstick of all rows', () => {
  expect(rowsOf(race(null)).map(({ ratio }) => ratio.wall)).toEqual([1, 1.15]);
});
