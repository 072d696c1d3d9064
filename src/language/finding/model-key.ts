import { classWords, lookalikes, markWords, seriesWords } from '../wordlists/number-words.ts';

const roman: Readonly<Record<string, string>> = {
  ...{ i: '1', ii: '2', iii: '3', iv: '4', v: '5', vi: '6', vii: '7', viii: '8', ix: '9' },
  ...{ xi: '11', xii: '12', xiii: '13' },
};
const mixedLookalike = /^[авекмнорстухі]{1,2}\d*$/u;

/**
 * A word of a model as it is compared: Cyrillic letters that look Latin are read as Latin ("Х5"), "Klasse" as "class",
 * "3er" as "3series", and behind another word "IV" and "Mk4" as "4".
 */
export function modelKey(key: string, isLater = false): string {
  if (classWords.has(key)) return 'class';
  if (seriesWords.has(key)) return 'series';
  const plain = key.replaceAll('.', '');
  const latin = mixedLookalike.test(plain)
    ? [...plain].map((letter) => lookalikes[letter] ?? letter).join('')
    : plain;
  if (/^\der$/u.test(latin)) return `${latin.charAt(0)}series`;
  if (!isLater) return latin;
  const bare = latin.replace(/^mk(?=[\divx])/u, '');
  return roman[bare] ?? bare;
}

/** Whether a word only says that a generation follows: "Mk 7", "Mark II". */
export function isMark(key: string): boolean {
  return markWords.has(key);
}
