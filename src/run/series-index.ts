import type { SeriesResult } from '../model/result.ts';
import { createCheckCounter } from './check-tally.ts';
import type { CasePlace } from './outlines/case-place.ts';
import { openShelf } from './outlines/outline-shelf.ts';
import { openLines } from './read-lines.ts';
import type { SeriesOutline } from './series-outline.ts';
import type { ResultHead, StoredResult } from './stored-result.ts';

/** Gathers what is kept at hand of the cases of a result while they pass by. */
export interface SeriesIndex<Outline extends SeriesOutline> {
  /** Of those that have passed by, in their order. */
  readonly outlines: readonly Outline[];
  add(one: SeriesResult, place: CasePlace): void;
  store(head: ResultHead, files: ResultFiles): StoredResult;
}

interface ResultFiles {
  /** The files that the cases lie in, by the numbers of their parts. */
  readonly parts: readonly string[];
  /** How many bytes further on they lie there than they were placed. */
  readonly offset: number;
  /** Left out: a case reads as it was written, by this version. */
  readonly parse?: (json: unknown) => SeriesResult;
}

interface IndexOptions<Outline> {
  /** Of the result. */
  readonly path: string;
  /** What is kept of a case. */
  readonly outline: (one: SeriesResult) => Outline;
  /** Pictures of which this is kept in memory. */
  readonly mostInMemory?: number | undefined;
}

export function createSeriesIndex<Outline extends SeriesOutline>(
  options: IndexOptions<Outline>,
): SeriesIndex<Outline> {
  const shelf = openShelf<Outline>(options.path, options.mostInMemory);
  const counter = createCheckCounter();
  return {
    outlines: shelf.all,
    add(one, place) {
      shelf.add(options.outline(one), place);
      counter.add(one);
    },
    store: (head, { parts, offset, parse = asWritten }) => ({
      ...head,
      outlines: shelf.all,
      tally: counter.tally(),
      async *readCases(order = shelf.all) {
        await using lines = openLines();
        for (const outline of order) {
          const place = shelf.placeOf(outline);
          if (place === null) continue;
          const { part, start, length } = place;
          const line = { file: parts[part] ?? '', start: start + offset, length };
          yield parse(JSON.parse(await lines.read(line)));
        }
      },
    }),
  };
}

/** Held against its schema when it was written. */
function asWritten(json: unknown): SeriesResult {
  return json as SeriesResult;
}
