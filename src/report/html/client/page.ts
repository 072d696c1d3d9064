import { type Lang, makeWords, type Words } from '../../words.ts';
import type { PageData } from '../page-data.ts';

/**
 * What every module of the page is given. Markup comes from the templates, hidden where it is of no use without a
 * script: modules show it, listen to it and fill it in by `textContent`.
 */
export interface Page {
  readonly data: PageData;
  /** Words of the language the page is shown in now. */
  words(): Words;
  /** Calls `say` now, and again whenever the language changes. */
  onLanguage(say: (words: Words) => void): void;
  setLanguage(lang: Lang): void;
}

export function openPage(): Page {
  const data = readPageData();
  const listeners: ((words: Words) => void)[] = [];
  let words = makeWords(data.lang, data.strings[data.lang]);
  return {
    data,
    words: () => words,
    onLanguage(say) {
      listeners.push(say);
      say(words);
    },
    setLanguage(lang) {
      words = makeWords(lang, data.strings[lang]);
      for (const say of listeners) say(words);
    },
  };
}

function readPageData(): PageData {
  return JSON.parse(document.getElementById('page-data')?.textContent ?? '{}') as PageData;
}
