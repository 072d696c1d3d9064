import { expect, test } from 'vitest';
import { makeSeriesResult } from '../model/result.fixture.ts';
import { foldSamples } from './fold-samples.ts';
import { outlineSeries } from './series-outline.ts';

const draw = (sample: number, score: number | null, passed: boolean | null = true) =>
  outlineSeries(makeSeriesResult({ sample, score, passed }));

test('puts the samples of a case at a target together, by their numbers', () => {
  const other = outlineSeries(makeSeriesResult({ target: 'other' }));
  const folded = foldSamples([draw(2, 100), other, draw(1, 100)]);
  expect(folded.map(({ target, samples }) => [target, samples.map(({ sample }) => sample)])).toEqual([
    ['studio', [1, 2]],
    ['other', [1]],
  ]);
});

test('gives mean, standard deviation and lowest score of those that have one', () => {
  const [one] = foldSamples([draw(1, 100), draw(2, 60), draw(3, null, null)]);
  expect(one).toMatchObject({ mean: { score: 80, least: 80 }, lowest: { score: 60 } });
  expect(one?.spread).toBeCloseTo(28.28, 2);
});

test('counts the samples that passed among those with an outcome', () => {
  const [one] = foldSamples([draw(1, 100), draw(2, 60, false), draw(3, null, null)]);
  expect(one?.passed).toEqual({ n: 1, of: 2 });
});

test('takes a sample that failed for the worst, whatever its score', () => {
  const [one] = foldSamples([draw(1, 65), draw(2, null, null), draw(3, 91.2, false)]);
  expect(one?.worst.sample).toBe(3);
  expect(one?.lowest.score).toBe(65);
});

test('knows no spread of a single score, and no numbers of none', () => {
  expect(foldSamples([draw(1, 100)])[0]?.spread).toBeNull();
  expect(foldSamples([draw(1, null, null)])[0]).toMatchObject({
    mean: { score: null, least: null },
    spread: null,
    passed: { n: 0, of: 0 },
  });
});
