import { expect, test } from 'vitest';
import type { TrendPoint } from '../../model/trend.ts';
import { makeHostileTrend, makeTrend } from '../trend/trend.fixture.ts';
import { renderTrendText } from './trend-lines.ts';

const options = { color: false, width: 100, pagePath: 'reports/index.html' };

test('says of each line whether it gets worse, and lists its newest runs and what changed', () => {
  const text = renderTrendText(makeTrend(), options);
  const [first = '', second = ''] = text.split('\n\n');
  expect(first).toMatch(/^Our service: 60 runs of Renault Clio, .* and Mercedes-Benz E-Class\n/);
  expect(first).toMatch(/Is it getting worse\? (no sign of getting worse|worse since about)/);
  expect(first).toContain('50 earlier runs, on the page');
  expect(first).toMatch(/\d+ \w+ 2026: model: flux-1 → flux-2/);
  expect(second).toMatch(/^Studio: 2 runs of Renault Clio and BMW X5\n/);
  expect(text).toContain('1 folder cannot be read:\n  broken: Expected a result, got none.');
  expect(text.endsWith('\n\nPage: reports/index.html\n')).toBe(true);
});

test('says why a run has no score, and gives it no 0', () => {
  const gap = renderTrendText(makeTrend(45), options).match(/^.*nothing measured: .*$/m)?.[0];
  expect(gap).toMatch(/No outcome +– +– +– +– +– +nothing measured/);
});

test('names the first cars that failed, and counts the others', () => {
  const trend = makeTrend();
  const lines = trend.lines.map((line) => ({ ...line, points: line.points.map(failMany) }));
  const text = renderTrendText({ ...trend, lines }, options);
  expect(text).toContain('car-1, car-2, car-3, car-4, car-5 and 149 more\n');
  expect(text).not.toContain('car-6');
});

function failMany(point: TrendPoint): TrendPoint {
  return { ...point, failed: Array.from({ length: 154 }, (_, index) => `car-${index + 1}`) };
}

test('prints no escape of a text that came with a run', () => {
  const text = renderTrendText(makeHostileTrend('\u001b[31m\u202ered'), options);
  expect(text).toContain('red');
  for (const unsafe of ['\u001b', '\u202e']) expect(text).not.toContain(unsafe);
});
