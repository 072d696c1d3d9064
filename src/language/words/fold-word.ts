const apostrophes = /['’ʼ`]/gu;
const possessive = /(?<!^(?:it|that|this|there|let|what))['’ʼ`]s$/u;
const marksAndInvisible = /[\p{M}\p{Cf}]/gu;

/**
 * The form under which words are compared: lower case, without accents, apostrophes, invisible characters and
 * the possessive "'s". Composed and decomposed text fold alike, and so do dotted and dotless i. "&" reads "and".
 */
export function foldWord(word: string): string {
  if (word === '&') return 'and';
  const lower = word.toLowerCase().normalize('NFKD').replace(marksAndInvisible, '');
  return lower.replace(possessive, '').replace(apostrophes, '').replaceAll('ı', 'i');
}
