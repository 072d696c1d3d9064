import Handlebars from 'handlebars/runtime.js';
import type { Lang } from '../../words.ts';

/** One text in every language of the page. */
export type Said = Readonly<Record<Lang, string>>;

/** A text that reads differently in the page's languages. */
export interface Phrase {
  /** Names it in the book: what elements carry as `data-t`, for the script to switch languages by. */
  readonly id: string;
  /** In the language the page is written in. */
  readonly text: string;
  /** Called by Handlebars in place of escaping, wherever `{{ }}` meets a phrase. */
  toHTML(): string;
}

/** All phrases of one page. What stands in every card is kept once. */
export interface PhraseBook {
  readonly lang: Lang;
  phrase(said: Said): Phrase;
  /** Both languages of every phrase used so far, in the order of their ids. */
  list(): readonly Said[];
}

/**
 * So many phrases are told apart, which all that cards have in common are well within. What comes later are the phrases
 * of single pictures, which do not come again: knowing them would take more memory for every picture.
 */
const mostKnown = 2000;

export function openPhraseBook(lang: Lang): PhraseBook {
  const known = new Map<string, Phrase>();
  const list: Said[] = [];
  return {
    lang,
    phrase(said) {
      const key = JSON.stringify([said.en, said.uk]);
      const before = known.get(key);
      if (before !== undefined) return before;
      const phrase = makePhrase(list.length.toString(36), said[lang]);
      if (known.size < mostKnown) known.set(key, phrase);
      list.push({ en: said.en, uk: said.uk });
      return phrase;
    },
    list: () => list,
  };
}

function makePhrase(id: string, text: string): Phrase {
  const html = `<span data-t="${id}">${Handlebars.escapeExpression(text)}</span>`;
  return { id, text, toHTML: () => html };
}

const loneSpan = /<([a-z][a-z0-9]*)([^<>]*)><span data-t="(\w+)">([^<]*)<\/span><\/\1>/g;

/** A phrase that is all its element holds is marked on the element itself: a long page has a third fewer elements. */
export function hoistPhrases(html: string): string {
  return html.replace(loneSpan, '<$1$2 data-t="$3">$4</$1>');
}
