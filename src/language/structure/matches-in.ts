import type { Span } from '../mention.ts';

/** All matches of a global pattern inside a span, with offsets into the whole text; never looks beyond the span. */
export function matchesIn(text: string, { start, end }: Span, pattern: RegExp): RegExpExecArray[] {
  return [...text.slice(start, end).matchAll(pattern)].map((match) => {
    match.index += start;
    return match;
  });
}
