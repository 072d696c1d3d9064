import type { SeriesResult } from '../model/result.ts';
import { createCheckCounter } from './check-tally.ts';
import { type LinePlace, openLines } from './read-lines.ts';
import { outlineSeries, type SeriesOutline } from './series-outline.ts';
import type { ResultHead, StoredResult } from './stored-result.ts';

/** Gathers what is kept at hand of the cases of a result while they pass by. */
export interface SeriesIndex {
  add(one: SeriesResult, place: LinePlace): void;
  /** The result in the file at `path`, in which the places lie `offset` bytes further on. */
  store(head: ResultHead, file: { readonly path: string; readonly offset: number }): StoredResult;
}

export function createSeriesIndex(): SeriesIndex {
  const places = new Map<SeriesOutline, LinePlace>();
  const outlines: SeriesOutline[] = [];
  const counter = createCheckCounter();
  return {
    add(one, place) {
      const outline = outlineSeries(one);
      outlines.push(outline);
      places.set(outline, place);
      counter.add(one);
    },
    store: (head, { path, offset }) => ({
      ...head,
      outlines,
      tally: counter.tally(),
      async *readCases(order = outlines) {
        await using lines = openLines(path);
        for (const outline of order) {
          const place = places.get(outline);
          // Held against its schema when it was written or found.
          if (place) yield JSON.parse(await lines.read({ ...place, start: place.start + offset }));
        }
      },
    }),
  };
}
