import { type Lang, makeSpeech, type Speech } from '../../words.ts';
import type { PageData, TextData } from '../page/page-data.ts';
import { findElement } from './find-element.ts';
import { translate } from './translate.ts';

/**
 * What every module of the page is given. Markup comes from the templates, hidden where it is of no use without a
 * script: modules show it, listen to it and fill it in by `textContent`.
 */
export interface Page<Data extends TextData = PageData> {
  readonly data: Data;
  /** Speech of the language the page is shown in now. */
  words(): Speech;
  /** Calls `say` now, and again whenever the language changes: for texts that no template could know. */
  onLanguage(say: (words: Speech) => void): void;
  /** Switches all texts of the page. */
  setLanguage(lang: Lang): void;
}

export function openPage<Data extends TextData = PageData>(): Page<Data> {
  const data = JSON.parse(findElement('page-data', HTMLScriptElement).text) as Data;
  const listeners: ((words: Speech) => void)[] = [];
  let words = wordsOf(document.documentElement.lang === 'uk' ? 'uk' : 'en', data);
  return {
    data,
    words: () => words,
    onLanguage(say) {
      listeners.push(say);
      say(words);
    },
    setLanguage(lang) {
      words = wordsOf(lang, data);
      translate(document, { phrases: data.phrases, lang });
      for (const say of listeners) say(words);
    },
  };
}

function wordsOf(lang: Lang, { strings }: TextData): Speech {
  return makeSpeech(lang, strings[lang]);
}
