import { expect, test } from 'vitest';
import { lexicon } from './brands.fixture.ts';
import { readPrompt } from './read-prompt.ts';
import { recallReading } from './recall-reading.ts';

const read = (text: string, model: string | null) => recallReading(text, { lexicon, model });

test('a text is read as it always is, and once', () => {
  const text = 'a red Renault Clio from the front';
  expect(read(text, 'Clio')).toEqual(readPrompt(text, { lexicon, model: 'Clio' }));
  expect(read(text, 'Clio')).toBe(read(text, 'Clio'));
});

test('the same text is read anew for another model', () => {
  const text = 'a Mazda 3 and a Peugeot 308';
  read(text, '308');
  expect(read(text, '3')).toEqual(readPrompt(text, { lexicon, model: '3' }));
});

test('of many texts the first are forgotten', () => {
  const first = read('a red car', null);
  for (let number = 0; number < 1000; number += 1) read(`car ${number}`, null);
  expect(read('a red car', null)).not.toBe(first);
  expect(read('a red car', null)).toEqual(first);
});
