import { expect, test } from 'vitest';
import { buildTrend } from '../../../summary/trend/build-trend.ts';
import { makeNight } from '../../../summary/trend/runs.fixture.ts';
import { readWords } from '../../read-words.ts';
import { viewChart } from './chart-view.ts';

type Night = readonly (number | null)[];

function chartOf(...nights: readonly Night[]) {
  const [line] = buildTrend(nights.map((scores, night) => makeNight(night, scores)));
  if (line === undefined) throw new Error('Expected a line.');
  return viewChart(line, 'overall', readWords('en'));
}

test('places a run in the middle of its column, and its score from the top', () => {
  expect(chartOf([100, 100], [80, 70]).dots).toEqual([
    { x: '25%', y: '0%', kind: 'large' },
    { x: '75%', y: '25%', kind: 'large' },
  ]);
});

test('breaks the line where nothing was measured, and draws a cross and no dot there', () => {
  const { course, dots, gaps } = chartOf([100, 100], [90, 90], [null, null], [90, 90]);
  expect(course.match(/M/g)).toHaveLength(2);
  expect(dots.map(({ x }) => x)).toEqual(['12.5%', '37.5%', '87.5%']);
  expect(gaps).toEqual(['62.5%']);
});

test('tells of each run its score, or why it has none', () => {
  expect(chartOf([100, 40], [100, null], [null, null]).columns.map(({ said }) => said)).toEqual([
    '1 Apr 2026, 02:00 UTC: 70; cars like these: 10–99.2 (95%); failed: BMW X5',
    '2 Apr 2026, 02:00 UTC: 100, of 1 of 2 cars',
    '3 Apr 2026, 02:00 UTC: nothing measured: no car has an outcome',
  ]);
});

test('is told in words to who does not see it', () => {
  expect(chartOf([100, 100], [80, 80]).label).toBe(
    'Overall of Embedded studio, 2 runs from 1 Apr 2026 to 2 Apr 2026; newest 80, lowest 80. The table below has every number.',
  );
  expect(chartOf([null]).label).toBe('Overall of Embedded studio: not measured in any of these runs.');
});

test.each([
  [1, ['1 Apr 2026'], ['middle']],
  [2, ['1 Apr 2026', '2 Apr 2026'], ['middle', 'middle']],
  [9, ['1 Apr 2026', '5 Apr 2026', '9 Apr 2026'], ['start', 'middle', 'end']],
])('names the days of %i runs where there is room', (count, days, anchors) => {
  const named = chartOf(...Array.from({ length: count }, () => [100, 90])).days;
  expect(named.map(({ text }) => text)).toEqual(days);
  expect(named.map(({ anchor }) => anchor)).toEqual(anchors);
});

test('numbers as many marks as there is room for, and draws all', () => {
  const runs = Array.from({ length: 100 }, (_, night) =>
    makeNight(night, [100, 90], { info: { model: `m${night}` } }),
  );
  const [line] = buildTrend(runs);
  if (line === undefined) throw new Error('Expected a line.');
  const { marks } = viewChart(line, 'logo', readWords('en'));
  expect(marks).toHaveLength(99);
  expect(
    marks
      .filter(({ text }) => text !== '')
      .map(({ text }) => text)
      .slice(0, 3),
  ).toEqual(['1', '5', '9']);
});
