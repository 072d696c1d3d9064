/** Text of a person, a target or a check: shown as it came, in its own language. */
export interface Quoted {
  readonly text: string;
  /** BCP 47 tag for screen readers; empty when it cannot be told, which means "unknown" in HTML. */
  readonly lang: string;
}

export function quoteText(text: string): Quoted {
  return { text, lang: guessLang(text) };
}

export function quoteAll(texts: readonly string[]): Quoted[] {
  return texts.map(quoteText);
}

/** Good enough to pick a voice: the script decides, then letters that only one of the languages has. */
export function guessLang(text: string): string {
  const cyrillic = countMatches(text, /\p{Script=Cyrillic}/gu);
  const latin = countMatches(text, /\p{Script=Latin}/gu);
  if (cyrillic > latin) return /[ыэъё]/i.test(text) && !/[іїєґ]/i.test(text) ? 'ru' : 'uk';
  return latin > 0 ? 'en' : '';
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
