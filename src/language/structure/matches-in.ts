import type { Span } from '../mention.ts';

/** All matches of a global pattern inside a span, with offsets into the whole text; never looks beyond the span. */
export function* matchesIn(text: string, { start, end }: Span, pattern: RegExp): Generator<RegExpExecArray> {
  for (const match of text.slice(start, end).matchAll(pattern)) {
    match.index += start;
    yield match;
  }
}
