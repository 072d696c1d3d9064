import { expect, test } from 'vitest';
import { reasonAsWritten } from '../model/reason.ts';
import { makeSeriesResult } from '../model/result.fixture.ts';
import type { SeriesResult } from '../model/result.ts';
import { outlineSeries, type SeriesOutline } from '../run/series-outline.ts';
import { readWords } from './read-words.ts';
import { suggestSample } from './suggest-sample.ts';

const words = readWords('en');
const unseen = [{ id: 'right-badge', topic: 'badge' }];
const openCar = (id: string, least: number, changes: Partial<SeriesResult> = {}) =>
  outlineSeries(makeSeriesResult({ id, least, coverage: { seenShare: 0, seen: [], unseen }, ...changes }));
const doubt = { id: 'right-badge', title: 'Badge', reason: reasonAsWritten('odd'), angle: null };
const suggest = (outlines: readonly SeriesOutline[]) => suggestSample(outlines, words);

test('names six cars at most, whole: those with doubts, then those of which least is known, and says why', () => {
  const cars = [90, 10, 40, 30, 20, 60, 50].map((least) => openCar(`at-${least}`, least));
  const [sure] = cars;
  if (!sure) throw new Error('Expected a car');
  expect(suggest([{ ...sure, doubts: [doubt] }, ...cars.slice(1)])).toBe(
    'For people: these 6 of 7 cars, whole (all their pictures), tell the most: at-90, at-10, at-20, at-30, at-40, at-50. ' +
      'Why: 1 has faults that are not confirmed and what nobody looked at is worth up to 90 points of their scores. Press U in the report.',
  );
});

test('counts a car once, however many samples it has', () => {
  const samples = [1, 2, 3].map((sample) => openCar('a', 50, { sample }));
  expect(suggest([...samples, openCar('b', 0)])).toMatch(/^For people: these 2 of 2 cars, .*: b, a\. Why: /);
});

test('suggests nothing where all was looked at, or there is no picture', () => {
  const seen = outlineSeries(makeSeriesResult({ coverage: { seenShare: 1, seen: unseen, unseen: [] } }));
  expect(suggest([seen, openCar('no-picture', 0, { shots: [] })])).toBeNull();
});
