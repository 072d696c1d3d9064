import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { resultSchema, type SeriesResult, seriesResultSchema } from '../model/result.ts';
import { draftOf, replaceFile, writeNew } from '../store/write-file.ts';
import { casesEnd, layOutHead, resultEnd } from './result-layout.ts';
import { createSeriesIndex, type SeriesIndex } from './series-index.ts';
import type { ResultHead, StoredResult } from './stored-result.ts';

/** Scored cases as they come, in the order of the result, and the head, which is known when all have come. */
export interface ResultParts {
  readonly cases: AsyncIterable<SeriesResult>;
  conclude(): ResultHead;
}

/**
 * Writes a result case by case, each held against its schema first: what other programs read is never malformed.
 * The head stands first and is known last, so the cases wait in a file of their own.
 */
export async function writeResult(path: string, { cases, conclude }: ResultParts): Promise<StoredResult> {
  const waiting = draftOf(`${path}.cases`);
  const index = createSeriesIndex();
  try {
    await writeNew(waiting, layOutSeries(cases, index));
    const head = resultSchema.omit({ cases: true }).parse(conclude());
    const start = layOutHead(head);
    await replaceFile(path, joinParts(start, waiting));
    return index.store(head, { path, offset: Buffer.byteLength(start) });
  } finally {
    await rm(waiting, { force: true });
  }
}

async function* layOutSeries(cases: AsyncIterable<SeriesResult>, index: SeriesIndex): AsyncGenerator<string> {
  let start = 0;
  for await (const one of cases) {
    const text = JSON.stringify(seriesResultSchema.parse(one));
    const separator = start === 0 ? '' : ',\n';
    const place = { start: start + separator.length, length: Buffer.byteLength(text) };
    index.add(one, place);
    start = place.start + place.length;
    yield separator + text;
  }
  if (start > 0) yield '\n';
}

async function* joinParts(start: string, waiting: string): AsyncGenerator<string | Uint8Array> {
  yield start;
  yield* createReadStream(waiting) as AsyncIterable<Buffer>;
  yield `${casesEnd}\n${resultEnd}\n`;
}
