import { expect, test } from 'vitest';
import { counters } from './counters.fixture.ts';
import { bmwFrontPrompt, rulesFirstPrompt } from './long-prompts.fixture.ts';
import { noteUnknownLimit } from './unknown-limit.ts';

test('tells how many prompts are long for well-known readers', () => {
  expect(noteUnknownLimit([bmwFrontPrompt, 'a car', rulesFirstPrompt], counters)).toEqual({
    code: 'limit-unknown',
    values: { prompts: 3, overClip: 2, overT5: { low: 0, high: 1 } },
  });
});

test('takes 75 CLIP tokens for short and 76 for long', () => {
  expect(noteUnknownLimit(['car '.repeat(75)], counters)).toBeNull();
  expect(noteUnknownLimit(['car '.repeat(76)], counters)?.values).toMatchObject({ overClip: 1 });
});

test('tells nothing where all of them are short', () => {
  expect(noteUnknownLimit(['a car', 'a blue car'], counters)).toBeNull();
  expect(noteUnknownLimit([], counters)).toBeNull();
});

test('tells that it could not count', () => {
  const none = { ...counters, 'clip-tokens': null, 't5-tokens': null };
  expect(noteUnknownLimit(['a car'], none)?.values).toEqual({ prompts: 1, overClip: null, overT5: null });
  expect(noteUnknownLimit([`синій ${bmwFrontPrompt}`], counters)?.values).toMatchObject({
    overClip: 1,
    overT5: null,
  });
});
