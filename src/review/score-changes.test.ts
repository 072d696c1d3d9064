import { expect, test } from 'vitest';
import { makeSeriesResult } from '../model/result.fixture.ts';
import type { SeriesResult } from '../model/result.ts';
import { listScoreChanges } from './score-changes.ts';

const run = (...cases: Partial<SeriesResult>[]) => cases.map(makeSeriesResult);
const name = { id: 'renault-clio', target: 'studio', sample: 1 };

test('a series is listed when its score is another one now', () => {
  expect(
    listScoreChanges(run({ score: 100 }, { id: 'bmw-x5' }), run({ score: 70 }, { id: 'bmw-x5' })),
  ).toEqual([{ ...name, before: { score: 100, passed: true }, after: { score: 70, passed: true } }]);
});

test('a series is listed when only its verdict is another one now', () => {
  expect(listScoreChanges(run({ passed: true }), run({ passed: false }))).toHaveLength(1);
});

test('samples and targets are apart', () => {
  const before = run({ sample: 1 }, { sample: 2 }, { target: 'backend' });
  const after = run({ sample: 1 }, { sample: 2, score: 0 }, { target: 'backend' });
  expect(listScoreChanges(before, after)).toMatchObject([{ sample: 2 }]);
});

test('every series is listed where there was no result', () => {
  expect(listScoreChanges([], run({}))).toMatchObject([{ ...name, before: null }]);
});

test('a series without a score before and after is not listed', () => {
  expect(listScoreChanges(run({ score: null, passed: null }), run({ score: null, passed: null }))).toEqual(
    [],
  );
});
