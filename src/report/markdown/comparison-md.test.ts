import { describe, expect, test } from 'vitest';
import { makeCheck } from '../../model/check.fixture.ts';
import { makeRepeatedResult, makeResult, makeSeriesResult } from '../../model/result.fixture.ts';
import { compareFixtures, earlierResult, hostileComparison } from '../compare/comparison.fixture.ts';
import { richResult } from '../rich-result.fixture.ts';
import { renderComparisonMarkdown } from './comparison-md.ts';

describe('renderComparisonMarkdown', () => {
  test('gives the sums, a row per changed case, and what was asked for otherwise', async () => {
    const text = await renderComparisonMarkdown(await compareFixtures(earlierResult(), richResult()));
    await expect(text).toMatchFileSnapshot('golden-comparison.txt');
  });

  test('speaks Ukrainian where that is asked', async () => {
    const comparison = await compareFixtures(earlierResult(), richResult());
    const text = await renderComparisonMarkdown(comparison, 'uk');
    expect(text).toContain('| Випадок | Підсумок | Бал | Що змінилося |');
    expect(text).toContain('Прогін 20261123T184502Z-x7f2 проти 20261122T184502Z-a1b2. Швидкість');
    expect(text).not.toMatch(/\b(run|against|passed|overall|case|score|speed|target)\b/i);
  });

  test('puts first why two runs cannot fairly be compared', async () => {
    const { run } = makeResult();
    const other = makeResult({ run: { ...run, rubric: { ...run.rubric, profile: 'classic' } } });
    const text = await renderComparisonMarkdown(await compareFixtures(other, makeResult()));
    expect(text.indexOf('cannot fairly be compared')).toBeLessThan(text.indexOf('| Target'));
  });

  test('counts series, by the name of cases in a result of before', async () => {
    const { cases, ...after } = makeRepeatedResult();
    const summaries = after.summaries.map((summary) => {
      const { series: _, ...counts } = summary.counts;
      return { ...summary, counts: { ...counts, cases: 15, passed: 14 } };
    });
    const comparison = await compareFixtures({ ...after, cases, summaries }, { ...after, cases });
    expect(await renderComparisonMarkdown(comparison)).toContain('14 of 15 → 15 of 15');
  });

  test('fits into the comment of a pull request, however much changed', async () => {
    const many = (status: 'pass' | 'fail') => {
      const checks = [makeCheck(status === 'fail' ? { status, score: 0 } : {})];
      const cases = Array.from({ length: 3000 }, (_, n) => makeSeriesResult({ id: `car-${n}`, checks }));
      return makeResult({ cases });
    };
    const text = await renderComparisonMarkdown(await compareFixtures(many('pass'), many('fail')));
    expect(text.length).toBeLessThan(65_536);
    expect(text).toContain('2975 more');
  });

  test.each(['before', 'after'] as const)('keeps hostile text inside its cell (%s)', async (side) => {
    const text = await renderComparisonMarkdown(
      await hostileComparison('a | b\n\n# c <script> [d](javascript:e) @team `f`', side),
    );
    expect(text).not.toMatch(/<script|\n# |(?<!\\)\[d\]|@team/);
    const widths = text
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .map((row) => row.match(/(?<!\\)\|/g)?.length);
    expect(new Set(widths)).toEqual(new Set([8, 5]));
  });
});
