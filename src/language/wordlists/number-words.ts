import { wordSet } from './gather-words.ts';

export const notYearBefore = wordSet(({ numbers }) => numbers?.notYearBefore);
export const notYearAfter = wordSet(({ numbers }) => numbers?.notYearAfter);
/** One word in all languages: "E-Klasse", "Е-клас". */
export const classWords = wordSet(({ numbers }) => numbers?.class);

/** "Series" in "3 Series", "Mk" in "Golf Mk 7". */
export const seriesWords = wordSet(({ numbers }) => numbers?.series);
export const markWords = wordSet(({ numbers }) => numbers?.mark);

/** Cyrillic letters and the Latin ones they are typed for. */
export const lookalikes: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  і: 'i',
};
