import { foldWord } from '../phrases/fold-word.ts';
import type { Vocabulary, Words } from './vocabulary.ts';

/**
 * Lists the phrases of a list as words are compared (see `foldWord`), one blank between two: every form of the words that
 * stand for a class ("син~soft"). Endings are put to stems that are folded already, which keeps the start short.
 */
export function expandWords(words: Words, endings: Vocabulary['endings'] = {}): string[] {
  const phrases: string[] = [];
  for (const written of words.split(',')) {
    const phrase = written.trim();
    if (phrase === '') continue;
    if (plain.test(phrase)) phrases.push(phrase.replace(blanks, ' '));
    else
      addForms(
        phrases,
        phrase.split(separators).map((word) => listForms(word, endings)),
      );
  }
  return phrases;
}

const plain = /^[a-z0-9\s]*$/;
const blanks = /\s+/g;
/** What parts words in a prompt, and the apostrophe behind a French article. */
const separators = /[\s_-]+|(?<=\b[cdjlmnst]['’])(?=\p{L})/u;

function listForms(word: string, endings: Readonly<Record<string, string>>): string[] {
  const [stem = '', kind] = word.split('~');
  const key = foldWord(stem.replace(/['’]$/u, ''));
  if (kind === undefined) return [key];
  const list = endings[kind];
  if (list === undefined) throw new Error(`Expected a class of endings of its language in "${word}"`);
  return foldEndings(list).map((ending) => key + ending);
}

const foldedEndings = new Map<string, readonly string[]>();

/** The endings of a class; `-` is none. */
function foldEndings(list: string): readonly string[] {
  const known = foldedEndings.get(list);
  if (known) return known;
  const folded = [...new Set(list.split(' ').map((ending) => (ending === '-' ? '' : foldWord(ending))))];
  foldedEndings.set(list, folded);
  return folded;
}

/** Adds every phrase that takes one form of each word, in their order. */
function addForms(phrases: string[], [first = [], ...others]: readonly (readonly string[])[]): void {
  for (const form of first) {
    if (others.length === 0) phrases.push(form);
    else {
      const rest: string[] = [];
      addForms(rest, others);
      for (const end of rest) phrases.push(`${form} ${end}`);
    }
  }
}
