import { type Lang, langs } from '../../words.ts';
import type { TextData } from '../page/page-data.ts';
import { findHtml } from './element.ts';
import { findElement } from './find-element.ts';
import { keep, recall } from './kept-settings.ts';
import type { Page } from './page.ts';

/** Switches the language of the page, and remembers the choice for the next report. */
export function startLanguage(page: Page<TextData>): void {
  const choice = findElement('set-language', HTMLSelectElement);
  choice.value = page.words().lang;
  const kept = recall('lang');
  if (isLang(kept) && kept !== choice.value) {
    choice.value = kept;
    page.setLanguage(kept);
  }
  choice.addEventListener('change', () => {
    if (!isLang(choice.value)) return;
    keep('lang', choice.value);
    page.setLanguage(choice.value);
  });
  findHtml('settings').hidden = false;
}

function isLang(text: string | null): text is Lang {
  return langs.some((lang) => lang === text);
}
