import { createReadStream } from 'node:fs';
import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { mostInOneFile } from '../model/long-run.ts';
import { resultSchema, type SeriesResult } from '../model/result.ts';
import { replaceFile } from '../store/write-file.ts';
import {
  casesEnd,
  layOutHead,
  layOutSplit,
  listPartNumbers,
  nameOfPart,
  partEnd,
  partStart,
  pathOfPart,
  resultEnd,
} from './result-layout.ts';
import { createSeriesIndex } from './series-index.ts';
import type { SeriesOutline } from './series-outline.ts';
import type { ResultHead, StoredResult } from './stored-result.ts';
import { type WaitingPart, writeParts } from './write-parts.ts';

/** Scored cases as they come, in the order of the result, and the head, which is known when all have come. */
export interface ResultParts<Outline extends SeriesOutline> {
  readonly cases: AsyncIterable<SeriesResult>;
  /** What is kept at hand of each. */
  readonly outline: (one: SeriesResult) => Outline;
  conclude(outlines: readonly Outline[]): ResultHead;
}

export interface Splitting {
  /** More pictures than this are not put into one file; left out: as many as one file takes. */
  readonly picturesPerPart?: number;
}

/**
 * Writes a result case by case, each held against its schema first: what other programs read is never malformed.
 * The head is known last, so the cases wait in files of their own: where there is one it becomes part of the result, and
 * several lie beside it.
 */
export async function writeResult<Outline extends SeriesOutline>(
  path: string,
  { cases, outline, conclude }: ResultParts<Outline>,
  { picturesPerPart = mostInOneFile }: Splitting = {},
): Promise<StoredResult> {
  const index = createSeriesIndex({ path, outline, mostInMemory: picturesPerPart });
  const waiting: WaitingPart[] = [];
  try {
    for await (const part of writeParts(cases, { path, index, picturesPerPart })) waiting.push(part);
    const head = resultSchema.omit({ cases: true }).parse(conclude(index.outlines));
    const files = waiting.length > 1 ? layBeside : putInside;
    return index.store(head, await files(path, head, waiting));
  } finally {
    for (const { draft } of waiting) await rm(draft, { force: true });
  }
}

type Laid = { readonly parts: readonly string[]; readonly offset: number };

async function putInside(path: string, head: ResultHead, [part]: readonly WaitingPart[]): Promise<Laid> {
  const start = layOutHead(head);
  await replaceFile(path, joinParts(start, part));
  await removeParts(path, 0);
  return { parts: [path], offset: Buffer.byteLength(start) - partStart.length };
}

async function* joinParts(start: string, part?: WaitingPart): AsyncGenerator<string | Uint8Array> {
  yield start;
  if (part) {
    const lines = { start: partStart.length, end: part.bytes - partEnd.length - 1 };
    yield* createReadStream(part.draft, lines) as AsyncIterable<Buffer>;
  }
  yield `${casesEnd}\n${resultEnd}\n`;
}

/** The head comes last: until then it names files of another length, and the result is refused. */
async function layBeside(path: string, head: ResultHead, waiting: readonly WaitingPart[]): Promise<Laid> {
  const parts = waiting.map((_, part) => pathOfPart(path, part));
  await mkdir(dirname(pathOfPart(path, 0)), { recursive: true });
  for (const [part, { draft }] of waiting.entries()) await rename(draft, pathOfPart(path, part));
  const named = waiting.map(({ draft: _, ...sums }, part) => ({ file: nameOfPart(path, part), ...sums }));
  await replaceFile(path, layOutSplit(head, named));
  await removeParts(path, parts.length);
  return { parts, offset: 0 };
}

/** Those of an earlier result that was larger; another file in their folder is somebody's. */
async function removeParts(path: string, from: number): Promise<void> {
  const folder = dirname(pathOfPart(path, 0));
  const stale = listPartNumbers(await readdir(folder).catch(() => [])).filter((part) => part >= from);
  for (const part of stale) await rm(pathOfPart(path, part), { force: true });
  if (stale.length > 0) await rmdir(folder).catch(() => {});
}
