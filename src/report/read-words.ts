import { readFileSync } from 'node:fs';
import { templateFile } from './template-folder.ts';
import { type Lang, makeWords, type Strings, type Words } from './words.ts';

/** Reads the strings of one language from the folder of templates. */
export function readStrings(lang: Lang): Strings {
  return JSON.parse(readFileSync(templateFile(`strings.${lang}.json`), 'utf8')) as Strings;
}

/** All words of one language. */
export function readWords(lang: Lang): Words {
  return makeWords(lang, readStrings(lang));
}
