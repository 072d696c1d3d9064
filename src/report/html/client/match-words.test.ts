import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchWords, splitQuery } from './match-words.ts';

const name = 'BMW X5, orange car-001053';

test.each([
  ['001053'],
  ['car-001053'],
  ['BMW orange'],
  ['orange bmw'],
  ['BMW X5, orange (car-001053)'],
  ['or x'],
])('finds it by %j, the beginnings of its words in any order', (typed) => {
  expect(matchWords(name, splitQuery(typed))).toBe(true);
});

test.each([['1053'], ['range'], ['bmw blue'], ['car-1'], ['orangery']])('does not find it by %j', (typed) => {
  expect(matchWords(name, splitQuery(typed))).toBe(false);
});

test('knows the words of every script', () => {
  expect(matchWords('Лада Їжак, оранжева', splitQuery('їжа ЛАДА'))).toBe(true);
  expect(matchWords('Лада Їжак, оранжева', splitQuery('жак'))).toBe(false);
});

test('finds every name by itself, by each of its words, and by nothing but these when a letter stands before', () => {
  const word = fc.stringMatching(/^[a-z0-9а-я]{1,6}$/);
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 5 }),
      fc.constantFrom(' ', ', ', '-', '_'),
      (words, gap) => {
        const text = words.join(gap);
        expect(matchWords(text, splitQuery(text))).toBe(true);
        expect(matchWords(text, words.toReversed())).toBe(true);
        expect(matchWords(text, [`x${text}`])).toBe(false);
      },
    ),
  );
});
