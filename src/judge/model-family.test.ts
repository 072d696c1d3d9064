import { expect, test } from 'vitest';
import { familyOf, findRelatives } from './model-family.ts';

test.each([
  ['gpt-4.1-mini', 'OpenAI'],
  ['openai/gpt-5.1', 'OpenAI'],
  ['gpt-image-1', 'OpenAI'],
  ['dall-e-3', 'OpenAI'],
  ['o4-mini', 'OpenAI'],
  ['gemini-2.5-flash', 'Google'],
  ['google/gemma-3-27b-it', 'Google'],
  ['nanobanana', 'Google'],
  ['qwen2.5vl:7b', 'Alibaba'],
  ['Qwen/Qwen2.5-VL-7B-Instruct', 'Alibaba'],
  ['qwen-image', 'Alibaba'],
  ['seedream-4', 'ByteDance'],
  ['pixtral-12b', 'Mistral'],
  ['flux', null],
  ['sdxl', null],
  ['studio', null],
  ['llava', null],
])('%s is of the family %s', (model, family) => {
  expect(familyOf(model)).toBe(family);
});

test('a judge is told from the targets that its own maker drew', () => {
  const targets = [{ model: 'gpt-image-1' }, { model: 'flux' }, { model: null }];
  expect(findRelatives('gpt-4.1-mini', targets)).toEqual([{ model: 'gpt-image-1' }]);
  expect(findRelatives('llava', targets)).toEqual([]);
});
