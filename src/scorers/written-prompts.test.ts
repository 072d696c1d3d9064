import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadSuite } from '../cases/load-cases.ts';
import { createPromptChecker, parseWrittenPrompts } from './written-prompts.fixture.ts';

const rows = parseWrittenPrompts(readFileSync(new URL('written-prompts.jsonl', import.meta.url), 'utf8'));
const { brands } = await loadSuite();
const checkPrompt = createPromptChecker(brands);

describe.each([...new Set(rows.map(({ kind }) => kind))])('prompts as people write them: %s', (kind) => {
  test.each(rows.filter((row) => row.kind === kind))('$id $prompt', (row) => {
    const wrong = checkPrompt(row).filter(({ isRight }) => !isRight);
    expect(wrong.map(({ checkId, check }) => `${checkId}: ${check?.status}, ${check?.reason.text}`)).toEqual(
      [],
    );
  });
});

test('a line that is no row is named by its number', () => {
  expect(() => parseWrittenPrompts('\n{"id": 1}')).toThrow(/^Line 2 is no written prompt/);
});
