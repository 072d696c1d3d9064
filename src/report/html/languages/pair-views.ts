import type { Lang } from '../../words.ts';
import type { Phrase, PhraseBook } from './phrase-book.ts';

/** A view whose texts are phrases wherever the languages differ, and the plain text where they do not. */
export type Paired<T> = T extends string
  ? T | Phrase
  : T extends readonly (infer Item)[]
    ? readonly Paired<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Paired<T[Key]> }
      : T;

/**
 * Puts the same view in each language together into one. Views are made by the same code from the same result, so that
 * they differ in their texts alone; throws where they differ in anything else.
 */
export function pairViews<T>(views: Readonly<Record<Lang, T>>, book: PhraseBook): Paired<T> {
  return pair(views.en, views.uk, book) as Paired<T>;
}

function pair(en: unknown, uk: unknown, book: PhraseBook): unknown {
  if (typeof en === 'string' && typeof uk === 'string') return en === uk ? en : book.phrase({ en, uk });
  if (Array.isArray(en) && Array.isArray(uk) && en.length === uk.length) {
    return en.map((item, index) => pair(item, uk[index], book));
  }
  if (isRecord(en) && isRecord(uk) && haveSameKeys(en, uk)) {
    return Object.fromEntries(Object.keys(en).map((key) => [key, pair(en[key], uk[key], book)]));
  }
  if (en === uk) return en;
  throw new Error(`Expected views of one shape, got ${JSON.stringify(en)} beside ${JSON.stringify(uk)}`);
}

function haveSameKeys(one: object, other: object): boolean {
  const [keys, others] = [Object.keys(one), Object.keys(other)];
  return keys.length === others.length && keys.every((key, index) => key === others[index]);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
