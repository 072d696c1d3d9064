import { describe, expect, test } from 'vitest';
import { makeRepeatedResult, makeResult, makeSeriesResult } from '../../model/result.fixture.ts';
import { storeInMemory } from '../../run/stored-result.ts';
import { hostileResult } from '../hostile-result.fixture.ts';
import { promptsOnlyResult, richResult } from '../rich-result.fixture.ts';
import { escapeMarkdown, renderMarkdown } from './summary-md.ts';

describe('renderMarkdown', () => {
  test('gives verdict, scores, a row per case and what was not checked', async () => {
    await expect(renderMarkdown(storeInMemory(richResult()))).toMatchFileSnapshot('golden-summary.txt');
  });

  test('speaks Ukrainian where that is asked, what is kept as text apart', () => {
    const text = renderMarkdown(storeInMemory(richResult()), 'uk');
    expect(text).toContain('| Випадок | Вердикт | Бал | Чому ні |');
    expect(text).not.toMatch(/\b(run|full report|passed|failed|overall|none|lowest|errors|not checked)\b/i);
  });

  test('names lost pictures in the language that is asked', () => {
    const lostPictures = [{ of: 'renault-clio rear', fault: 'other bytes' }] as const;
    const result = { ...storeInMemory(makeResult()), lostPictures };
    expect(renderMarkdown(result)).toContain('renault-clio rear (other bytes). The scores are');
    expect(renderMarkdown(result, 'uk')).toContain('renault-clio rear (інший вміст). Бали');
  });

  test('says that only prompts were looked at', () => {
    expect(renderMarkdown(storeInMemory(promptsOnlyResult()))).toContain(
      'Prompts only: no picture was downloaded.',
    );
  });

  test('tells series from cases', () => {
    const text = renderMarkdown(storeInMemory(makeRepeatedResult()));
    expect(text).toContain('15 of 15 series of 5 cases passed');
  });

  test('folds the samples of a case into one row', () => {
    const worst = makeSeriesResult({ sample: 2, score: 50, passed: false, blockers: ['the paint is red'] });
    const text = renderMarkdown(storeInMemory(makeResult({ cases: [makeSeriesResult(), worst] })));
    const rows = text.split('\n').filter((line) => line.startsWith('| '));
    expect(rows).toHaveLength(3);
    expect(rows[2]).toContain('**failed**: 1 of 2 samples passed | 75 (lowest 50) | the paint is red |');
  });

  test('renders a run without any case', () => {
    expect(renderMarkdown(storeInMemory(makeResult({ cases: [], summaries: [] })))).toContain(
      'No case was run.',
    );
  });

  test('keeps hostile text inside its cell', () => {
    const text = renderMarkdown(
      storeInMemory(hostileResult('a | b\n\n# c <script> [d](javascript:e) @team `f`')),
    );
    expect(text).not.toMatch(/<script|\n# |(?<!\\)\[d\]|@team/);
    const rows = text.split('\n').filter((line) => line.startsWith('| '));
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(5);
  });
});

describe('escapeMarkdown', () => {
  test.each([
    ['front: paint-color fails', 'front: paint-color fails'],
    ['*bold* _it_', '\\*bold\\* \\_it\\_'],
    ['# no heading', '\\# no heading'],
    ['- no item', '\\- no item'],
    ['1. no item', '1\\. no item'],
    ['a\n\nb', 'a b'],
    ['<b>&', '&lt;b&gt;&amp;'],
    ['back\\slash', 'back\\\\slash'],
  ])('%j -> %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});
