const apostrophes = /['’ʼ`]/gu;
const possessive = /(?<!^(?:it|that|this|there|let|what))['’ʼ`]s$/u;
const marksAndInvisible = /[\p{M}\p{Cf}]/gu;

const plainWord = /^[a-z0-9]+$/;

/** Letters that are no letter with an accent to Unicode, and are typed without it. */
const plainLetters: Readonly<Record<string, string>> = { ı: 'i', ß: 'ss', ł: 'l' };

/**
 * The form under which words are compared: lower case, without accents, apostrophes, invisible characters and
 * the possessive "'s". Composed and decomposed text fold alike, and so do dotted and dotless i, ß and ss. "&" reads "and".
 */
export function foldWord(word: string): string {
  if (word === '&') return 'and';
  if (plainWord.test(word)) return word;
  const lower = word.toLowerCase().normalize('NFKD').replace(marksAndInvisible, '');
  return lower
    .replace(possessive, '')
    .replace(apostrophes, '')
    .replace(/[ıßł]/gu, (letter) => plainLetters[letter] ?? letter);
}
