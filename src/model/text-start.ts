const readBytes = 4000;
const shownLength = 160;

/** The first words of a text, JSON or HTML body on one line, for messages; empty when the bytes are no text. */
export function quoteFirstWords(bytes: Buffer): string {
  const text = readTextStart(bytes);
  if (text === null) return '';
  const words = text
    .replace(/<(script|style)\b[\s\S]*?(<\/\1>|$)/gi, ' ')
    .replace(/<[^>]*>?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return words.length > shownLength ? `${words.slice(0, shownLength).toWellFormed()}…` : words;
}

/** The start of a text; null when the bytes are none: text is UTF-8 and has no control characters but white space. */
export function readTextStart(bytes: Buffer): string | null {
  const text = bytes
    .subarray(0, readBytes)
    .toString('utf8')
    .replace(/^\ufeff/, '');
  // The sample may end inside a character.
  const broken = text.slice(0, -3).includes('\ufffd') || /[^\P{Cc}\s]/u.test(text);
  return broken || text === '' ? null : text;
}
