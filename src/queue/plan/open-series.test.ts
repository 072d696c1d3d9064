import { expect, test } from 'vitest';
import type { Lacking } from '../jobs/plan-jobs.ts';
import { openSeries } from './open-series.ts';

const lacking = (more: Partial<Lacking>): Lacking => ({
  ...{ target: 'ours', cut: 'blocks', index: 7, round: 2, angles: ['front', 'side'], isWhole: true },
  again: new Map(),
  ...more,
});

const at = (place: 'front' | 'side' | 'rear' | '~facts', round = 2, series = 7) => ({ series, round, place });

test('a series that is asked for as a whole has come with its facts', () => {
  const one = lacking({});
  const open = openSeries([one]);
  expect([at('side'), at('front')].map(open.note)).toEqual([true, true]);
  expect([open.hasCome(7), open.hasAllOf(one)]).toEqual([false, false]);
  expect(open.note(at('~facts'))).toBe(true);
  expect([open.hasCome(7), open.hasAllOf(one)]).toEqual([true, true]);
});

test('one whose pictures are asked for one by one has come with the last of them', () => {
  const one = lacking({ cut: 'shots', isWhole: false });
  const open = openSeries([one]);
  expect(open.note(at('front'))).toBe(true);
  expect(open.hasAllOf({ ...one, angles: ['front'] })).toBe(true);
  expect(open.hasAllOf({ ...one, angles: ['side'] })).toBe(false);
  expect([open.note(at('side')), open.hasCome(7)]).toEqual([true, true]);
});

test('a line of another round or series, of what was not asked for, or that came before is none that is waited for', () => {
  const open = openSeries([lacking({})]);
  open.note(at('front'));
  expect([at('front'), at('side', 1), at('side', 2, 8), at('rear')].map(open.note)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
