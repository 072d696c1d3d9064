import { type Lang, langs } from '../../words.ts';
import type { TextData } from '../page/page-data.ts';
import { findHtml } from './element.ts';
import { findElement } from './find-element.ts';
import { keep, recall } from './kept-settings.ts';
import type { Page } from './page.ts';

/**
 * Switches the language of the page, and remembers the choice for the next report. Until somebody chose one it is that
 * of the browser, where the page knows it.
 */
export function startLanguage(page: Page<TextData>): void {
  const choice = findElement('set-language', HTMLSelectElement);
  choice.value = page.words().lang;
  const first = chooseFirst();
  if (first !== undefined && first !== choice.value) {
    choice.value = first;
    page.setLanguage(first);
  }
  choice.addEventListener('change', () => {
    if (!isLang(choice.value)) return;
    keep('lang', choice.value);
    page.setLanguage(choice.value);
  });
  findHtml('settings').hidden = false;
}

/** Undefined: the one that the page was written in. */
function chooseFirst(): Lang | undefined {
  const spoken = navigator.languages.map((tag) => tag.split('-')[0] ?? '');
  return [recall('lang'), ...spoken].find(isLang);
}

function isLang(text: string | null): text is Lang {
  return langs.some((lang) => lang === text);
}
