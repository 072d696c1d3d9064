import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PromptChange } from '../../model/comparison.ts';
import { type DiffSegment, diffPrompts } from './word-diff.ts';

async function diff(before: string | null, after: string | null): Promise<readonly DiffSegment[]> {
  const prompt: PromptChange = {
    ...{ case: 'bmw-x5', target: 'studio', sample: 1, angle: 'rear', field: 'prompt' },
    before,
    after,
  };
  const [first] = await diffPrompts([prompt]);
  return first?.segments ?? [];
}

const textOf = (segments: readonly DiffSegment[], without: DiffSegment['tone']) =>
  segments
    .filter(({ tone }) => tone !== without)
    .map(({ text }) => text)
    .join('');

describe('diffPrompts', () => {
  test('tells whole words', async () => {
    expect(await diff('one blue Clio, rear view', 'one red Clio, rear view')).toEqual([
      { text: 'one ', tone: null },
      { text: 'blue', tone: 'removed' },
      { text: 'red', tone: 'added' },
      { text: ' Clio, rear view', tone: null },
    ]);
  });

  test('knows words of other scripts', async () => {
    const segments = await diff('синє авто', 'сіре авто');
    expect(segments.map(({ text }) => text)).toEqual(['синє', 'сіре', ' авто']);
  });

  test('gives both texts back, whatever they are', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom('a', 'b', ' ', '\n', ',', 'é')).map((parts) => parts.join('')),
    );
    await fc.assert(
      fc.asyncProperty(text, text, async (before, after) => {
        const segments = await diff(before, after);
        expect([textOf(segments, 'added'), textOf(segments, 'removed')]).toEqual([before, after]);
      }),
    );
  });

  test('takes a prompt that was not there for no words', async () => {
    expect(await diff(null, 'a car')).toEqual([{ text: 'a car', tone: 'added' }]);
  });

  test('replaces as a whole what has little in common', async () => {
    const words = (letter: string) => Array.from({ length: 900 }, (_, n) => `${letter}${n}`).join(' ');
    const segments = await diff(words('a'), words('b'));
    expect(segments.map(({ tone }) => tone)).toEqual(['removed', 'added']);
  });
});
