/** Text of a person, a target or a check: shown as it came, in its own language. */
export interface Quoted {
  readonly text: string;
  /** BCP 47 tag for screen readers; empty when it cannot be told, which means "unknown" in HTML. */
  readonly lang: string;
  /** True of the words of the page itself, which are in its language; left out otherwise. */
  readonly isOwn?: true;
}

export function quoteText(text: string): Quoted {
  return { text, lang: guessLang(text) };
}

/** In the language of the page. */
export function ownWords(text: string): Quoted {
  return { text, lang: '', isOwn: true };
}

export function quoteAll(texts: readonly string[]): Quoted[] {
  return texts.map(quoteText);
}

/** Good enough to pick a voice: the script decides, then letters that only one of the languages has. */
export function guessLang(text: string): string {
  const cyrillic = lengthWithout(text, /\P{Script=Cyrillic}+/gu);
  const latin = lengthWithout(text, /\P{Script=Latin}+/gu);
  if (cyrillic > latin) return /[ыэъё]/i.test(text) && !/[іїєґ]/i.test(text) ? 'ru' : 'uk';
  return latin > 0 ? 'en' : '';
}

/** Counting what is left makes one string, counting matches one for each letter: this is asked of every prompt. */
function lengthWithout(text: string, others: RegExp): number {
  return text.replace(others, '').length;
}
