import { expect, test } from 'vitest';
import { makeErroredShot, makePhoto, makeShot } from '../../model/shot.fixture.ts';
import { outlineSeries } from '../../run/series-outline.ts';
import { countCopies, distinctOutlines, distinctSamples } from './distinct-samples.ts';
import { makeSummarised } from './result.fixture.ts';

const drawn = (sample: number, picture: string) =>
  makeSummarised({ sample, shots: [makeShot('front', { photo: makePhoto(picture) })] });
const numbersOf = (series: Parameters<typeof distinctSamples>[0]) =>
  distinctSamples(series)
    .map(({ sample }) => sample)
    .toSorted();

test('samples with the very same pictures count once, the first of them', () => {
  const series = [drawn(1, 'a'), drawn(2, 'b'), drawn(3, 'a')];
  expect(numbersOf(series)).toEqual([1, 2]);
  expect(countCopies(series)).toBe(1);
});

test('a sample of which no picture was answered is none', () => {
  const errored = makeSummarised({ sample: 2, shots: [makeErroredShot('front')] });
  expect(numbersOf([drawn(1, 'a'), errored])).toEqual([1]);
});

test('nothing is known to be the same where a picture is missing', () => {
  const shots = [makeShot('front', { photo: null })];
  expect(numbersOf([makeSummarised({ sample: 1, shots }), makeSummarised({ sample: 2, shots })])).toEqual([
    1, 2,
  ]);
});

test('the samples of a plan count by the bytes of their pictures', () => {
  const [one, two, three] = [drawn(1, 'a'), drawn(2, 'a'), drawn(3, 'b')].map(outlineSeries);
  const missing = outlineSeries(makeSummarised({ sample: 4, shots: [makeShot('front', { photo: null })] }));
  const errored = outlineSeries(makeSummarised({ sample: 5, shots: [makeErroredShot('front')] }));
  const all = [one, two, three, missing, errored].filter((outline) => outline !== undefined);
  expect(distinctOutlines(all)).toHaveLength(3);
});
