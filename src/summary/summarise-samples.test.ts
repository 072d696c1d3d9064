import { expect, test } from 'vitest';
import { makeSeriesResult } from '../model/result.fixture.ts';
import type { SeriesResult } from '../model/result.ts';
import { foldSamples } from '../run/fold-samples.ts';
import { outlineSeries } from '../run/series-outline.ts';
import { summariseSamples } from './summarise-samples.ts';

const summarise = (...all: Partial<SeriesResult>[]) =>
  foldSamples(all.map((one, index) => outlineSeries(makeSeriesResult({ sample: index + 1, ...one })))).map(
    summariseSamples,
  );
const failed = { passed: false, score: 40, least: 30 };

test('samples of a case come to mean, spread, lowest, the worst one and how many passed', () => {
  expect(summarise({ score: 100, least: 90 }, failed, { score: 70, least: 70 })).toEqual([
    {
      ...{ case: 'renault-clio', samples: 3, score: 70, least: 63.3 },
      ...{ spread: 30, lowest: 40, worst: 2, passed: 'some' },
    },
  ]);
});

test('all or none passed, and null where none has an outcome', () => {
  const open = { passed: null, score: null, least: null };
  expect(summarise({}, {})).toMatchObject([{ passed: 'all', spread: 0, worst: 1 }]);
  expect(summarise(failed, failed, open)).toMatchObject([
    { passed: 'none', samples: 3, score: 40, worst: 1 },
  ]);
  expect(summarise(open, open)).toMatchObject([{ passed: null, score: null, spread: null, lowest: null }]);
});

test('each case has an entry of its own', () => {
  const [first, second] = summarise({}, { id: 'bmw-x5' }, { id: 'bmw-x5', ...failed });
  expect([first, second]).toMatchObject([
    { case: 'renault-clio', samples: 1 },
    { case: 'bmw-x5', samples: 2 },
  ]);
});
