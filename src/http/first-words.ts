const readBytes = 4000;
const shownLength = 160;

/** The first words of a text or HTML answer on one line, for messages; empty for anything else. */
export function readFirstWords(body: Buffer, contentType: string): string {
  if (!/text|json|xml|^$/i.test(contentType)) return '';
  const text = body.subarray(0, readBytes).toString('utf8');
  if (text.includes('\u0000') || text.includes('\ufffd')) return '';
  const words = text
    .replace(/<(script|style)\b[\s\S]*?(<\/\1>|$)/gi, ' ')
    .replace(/<[^>]*>?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return words.length > shownLength ? `${words.slice(0, shownLength).toWellFormed()}…` : words;
}
