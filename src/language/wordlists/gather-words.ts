import { buildKeyTable, buildNameTable, type PhraseTable } from '../phrases/phrase-table.ts';
import { expandWords } from '../vocabulary/expand-words.ts';
import { languages } from '../vocabulary/languages.ts';
import type { Vocabulary, Words } from '../vocabulary/vocabulary.ts';

type Pick<T> = (language: Vocabulary) => T | undefined;

/** The phrases of one list in all languages, every form of each, folded. */
export function wordsOf(pick: Pick<Words>): string[] {
  const phrases: string[] = [];
  for (const language of languages) {
    for (const phrase of expandWords(pick(language) ?? '', language.endings)) phrases.push(phrase);
  }
  return phrases;
}

/** A list of single words, for looking up one at a time. */
export function wordSet(pick: Pick<Words>): ReadonlySet<string> {
  return new Set(wordsOf(pick));
}

/** A list of phrases, for looking up all at once. */
export function phraseTable(pick: Pick<Words>): PhraseTable<true> {
  return buildKeyTable([[wordsOf(pick), true]]);
}

/** Lists by name: the phrases of each, in all languages. */
export function wordsByName<K extends string>(
  names: readonly K[],
  pick: Pick<Readonly<Partial<Record<K, Words>>>>,
): Readonly<Record<K, readonly string[]>> {
  const lists = {} as Record<K, readonly string[]>;
  for (const name of names) lists[name] = wordsOf((language) => pick(language)?.[name]);
  return lists;
}

/** Lists by name, for looking up which of them a phrase is in. */
export function nameTable<K extends string>(
  names: readonly K[],
  pick: Pick<Readonly<Partial<Record<K, Words>>>>,
): PhraseTable<K> {
  return buildNameTable(wordsByName(names, pick));
}
