/** Shortens the unmarked stretches to about `around` characters beside a mark. */
export function excerptOf<Toned extends { readonly text: string; readonly tone: string | null }>(
  segments: readonly Toned[],
  around = 48,
): Toned[] {
  return segments.map((segment, index) => {
    if (segment.tone !== null) return segment;
    const head = index === 0 ? 0 : around;
    const tail = index === segments.length - 1 ? 0 : around;
    return { ...segment, text: shorten(segment.text, head, tail) };
  });
}

function shorten(text: string, head: number, tail: number): string {
  if (text.length <= head + tail + 8) return text;
  return `${startOf(text, head)}… ${endOf(text, tail)}`;
}

/** At most `length` units from the start, up to the last space where there is one, and a space after them. */
function startOf(text: string, length: number): string {
  if (length === 0) return '';
  const cut = text.slice(0, splitsPair(text, length) ? length - 1 : length);
  const space = cut.lastIndexOf(' ');
  return `${space > 0 ? cut.slice(0, space) : cut} `;
}

/** The same from the end. */
function endOf(text: string, length: number): string {
  const from = text.length - length;
  const cut = text.slice(splitsPair(text, from) ? from + 1 : from);
  const space = cut.slice(0, -1).indexOf(' ');
  return space < 0 ? cut : cut.slice(space + 1);
}

/** True between the two halves of a character outside the basic plane, where no cut may fall. */
export function splitsPair(text: string, at: number): boolean {
  return at > 0 && at < text.length && /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
}
