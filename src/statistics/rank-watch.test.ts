import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Night, watchNights } from './rank-watch.ts';

const toNights = (scores: readonly number[], name = 'night'): Night[] =>
  scores.map((score, index) => ({ runId: `${name}-${index}`, score }));
/** Scores that rise and fall without a trend. */
const quiet = (nights: number) => Array.from({ length: nights }, (_, night) => 90 + ((night * 7) % 11) / 2);

describe('the watch', () => {
  test('says nothing for twenty nights, and how many it still waits for', () => {
    expect(watchNights([])).toEqual({ alarms: [], evidence: 1, nightsToWait: 21 });
    expect(watchNights(toNights(quiet(9)))).toEqual({ alarms: [], evidence: 1, nightsToWait: 12 });
    expect(watchNights(toNights([...quiet(20), 0])).nightsToWait).toBe(0);
  });

  test('raises an alarm a few nights after all cars fell, and tells since when', () => {
    const { alarms } = watchNights(toNights([...quiet(60), 40, 40.1, 39, 41, 38, 40]));
    expect(alarms).toHaveLength(1);
    expect(alarms[0]?.since).toBe(60);
    expect(alarms[0]?.night).toBeLessThanOrEqual(64);
  });

  test('forgets the nights before an alarm: the lower score is what it now knows', () => {
    const fallen = [...quiet(60), ...quiet(60).map((score) => score - 50)];
    const { alarms, evidence } = watchNights(toNights(fallen));
    expect(alarms).toHaveLength(1);
    expect(evidence).toBeLessThan(365);
  });

  test('takes no rise and no lucky night for a fall', () => {
    expect(watchNights(toNights([...quiet(40), 100, ...quiet(40)])).alarms).toEqual([]);
    expect(watchNights(toNights([...quiet(40), ...Array<number>(40).fill(100)])).alarms).toEqual([]);
  });

  test('bets on nights of one score by the id of the run alone', () => {
    const scores = Array<number>(21).fill(100);
    const [one, again, other] = ['d', 'd', 'a'].map((name) => watchNights(toNights(scores, name)));
    expect(again).toEqual(one);
    expect(other).not.toEqual(one);
  });

  test('reads ranks only: any rule that keeps the order of scores keeps the alarms', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 80 }), (scores) => {
        const squared = scores.map((score) => score ** 2);
        expect(watchNights(toNights(squared))).toEqual(watchNights(toNights(scores)));
      }),
    );
  });
});
