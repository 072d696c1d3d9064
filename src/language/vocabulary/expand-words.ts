import type { Vocabulary, Words } from './vocabulary.ts';

/** Splits a list of phrases at its commas and lists every form of the words that stand for a class ("син~soft"). */
export function expandWords(words: Words, endings: Vocabulary['endings'] = {}): string[] {
  return words
    .split(',')
    .map((phrase) => phrase.trim().split(/\s+/u))
    .filter(([first]) => first !== '')
    .flatMap((phrase) => combine(phrase.map((word) => listForms(word, endings))));
}

function listForms(word: string, endings: Readonly<Record<string, string>>): string[] {
  const [stem = '', kind] = word.split('~');
  if (kind === undefined) return [stem];
  const list = endings[kind];
  if (list === undefined) throw new Error(`Expected a class of endings of its language in "${word}"`);
  return list.split(' ').map((ending) => (ending === '-' ? stem : stem + ending));
}

/** Every phrase that takes one form of each word, in their order. */
function combine(words: readonly (readonly string[])[]): string[] {
  return words.reduce<string[]>(
    (phrases, forms) =>
      phrases.flatMap((phrase) => forms.map((form) => (phrase === '' ? form : `${phrase} ${form}`))),
    [''],
  );
}
