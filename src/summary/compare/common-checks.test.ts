import { expect, test } from 'vitest';
import type { Check } from '../../model/check.ts';
import type { SeriesResult } from '../../model/result.ts';
import type { CheckedSeries } from '../dimension-scores.ts';
import { keepCommon } from './common-checks.ts';
import { makeSummarised } from './result.fixture.ts';

const badge = (finding: 0 | 1 | 'unmeasured', sample = 1) =>
  makeSummarised({ sample, findings: { 'right-badge': finding } });
const scoresOf = (series: CheckedSeries | undefined, id: string) =>
  series?.shots.flatMap(({ checks }) =>
    checks.filter((check: Check) => check.id === id).map(({ score }) => score),
  );
const keep = (before: SeriesResult[], after: SeriesResult[]) => keepCommon({ before, after });

test('a check that one side alone looked at is on neither', () => {
  const { before, after } = keep([badge('unmeasured')], [badge(0)]);
  expect(scoresOf(before[0], 'right-badge')).toEqual([]);
  expect(scoresOf(after[0], 'right-badge')).toEqual([]);
  expect(scoresOf(after[0], 'paint-color')).toEqual([1, 1, 1]);
});

test('what could not be told of one sample counts as the mean of all samples of both sides', () => {
  const { before, after } = keep([badge(0), badge('unmeasured', 2)], [badge(1)]);
  expect(scoresOf(before[1], 'right-badge')).toEqual([0.5, 0.5, 0.5]);
  expect(scoresOf(before[0], 'right-badge')).toEqual([0, 0, 0]);
  expect(scoresOf(after[0], 'right-badge')).toEqual([1, 1, 1]);
});

test('looking at more samples of one side, and finding the same, moves no sample', () => {
  const few = keep([badge(0), badge('unmeasured', 2)], [badge(0)]);
  const all = keep([badge(0), badge(0, 2)], [badge(0)]);
  expect(few.before.map((one) => scoresOf(one, 'right-badge'))).toEqual(
    all.before.map((one) => scoresOf(one, 'right-badge')),
  );
});
