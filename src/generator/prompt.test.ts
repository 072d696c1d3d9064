import { describe, expect, test } from 'vitest';
import { clioCar, makeCase } from '../model/case.fixture.ts';
import { buildPrompt } from './prompt.ts';

function opening(changes: Partial<typeof clioCar>): string {
  const evalCase = makeCase({ car: { ...clioCar, ...changes } });
  return buildPrompt({ evalCase, logo: null, reference: null }, 'front').split('. ')[0] ?? '';
}

describe('a prompt', () => {
  test.each([
    [{}, 'one 2019 Renault Clio, blue hatchback'],
    [{ year: null }, 'one Renault Clio, blue hatchback'],
    [{ bodyType: null }, 'one 2019 Renault Clio in blue'],
    [{ year: null, bodyType: null }, 'one Renault Clio in blue'],
  ])('asks for what the case asks for, %j, and for no more', (changes, words) => {
    expect(opening(changes)).toBe(`Photorealistic studio photograph of ${words}`);
  });

  test('says nothing of a badge that nobody described', () => {
    const text = buildPrompt({ evalCase: makeCase(), logo: null, reference: null }, 'front');
    expect(text).not.toMatch(/badge/iu);
  });
});
