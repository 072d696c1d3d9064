import type { SeriesResult } from '../model/result.ts';
import { createCheckCounter } from './check-tally.ts';
import { openLines, type Span } from './read-lines.ts';
import { outlineSeries, type SeriesOutline } from './series-outline.ts';
import type { ResultHead, StoredResult } from './stored-result.ts';

/** Gathers what is kept at hand of the cases of a result while they pass by. */
export interface SeriesIndex {
  add(one: SeriesResult, span: Span): void;
  /** The result in a file, in which the cases lie `offset` bytes further on. */
  store(head: ResultHead, file: ResultFile): StoredResult;
}

interface ResultFile {
  readonly path: string;
  readonly offset: number;
  /** Left out: a case reads as it was written, by this version. */
  readonly parse?: (json: unknown) => SeriesResult;
}

export function createSeriesIndex(): SeriesIndex {
  const spans = new Map<SeriesOutline, Span>();
  const outlines: SeriesOutline[] = [];
  const counter = createCheckCounter();
  return {
    add(one, span) {
      const outline = outlineSeries(one);
      outlines.push(outline);
      spans.set(outline, span);
      counter.add(one);
    },
    store: (head, { path: file, offset, parse = asWritten }) => ({
      ...head,
      outlines,
      tally: counter.tally(),
      async *readCases(order = outlines) {
        await using lines = openLines();
        for (const outline of order) {
          const span = spans.get(outline);
          if (span === undefined) continue;
          yield parse(JSON.parse(await lines.read({ ...span, file, start: span.start + offset })));
        }
      },
    }),
  };
}

/** Held against its schema when it was written. */
function asWritten(json: unknown): SeriesResult {
  return json as SeriesResult;
}
