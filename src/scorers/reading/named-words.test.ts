import { expect, test } from 'vitest';
import { readPrompt } from '../../language/read-prompt.ts';
import { lexicon } from '../scorers.fixture.ts';
import { listNamedWords } from './named-words.ts';

function nameWords(text: string) {
  return listNamedWords(readPrompt(text, { lexicon, model: 'Clio' })).map(
    ({ start, end, names, how }) => `${text.slice(start, end)}: ${how} ${names}`,
  );
}

test('words are named in their order, with whether they are asked for', () => {
  expect(nameWords('A red Renault Clio 2019 hatchback, no Audi badge, in front of a white wall.')).toEqual([
    'red: asked paint',
    'Renault: asked brand',
    'Clio: asked model',
    '2019: asked year',
    'hatchback: asked body',
    'Audi badge: forbidden badge',
  ]);
});

test('what is asked for on a condition is unsure', () => {
  expect(nameWords('If unsure use no Renault badge.')).toEqual([expect.stringContaining('unsure badge')]);
});

test('a text that names more than anybody writes is named at its beginning', () => {
  expect(nameWords('red, '.repeat(2000))).toHaveLength(500);
});
