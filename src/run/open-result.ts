import { parseJson } from '../model/parse-json.ts';
import { resultSchema, type SeriesResult, seriesResultSchema } from '../model/result.ts';
import { readJson } from './read-json.ts';
import { type Line, readLines } from './read-lines.ts';
import { casesEnd, casesStart, closeHead } from './result-layout.ts';
import { runFiles } from './run-folder.ts';
import { createSeriesIndex, type SeriesIndex } from './series-index.ts';
import { type ResultHead, type StoredResult, storeInMemory } from './stored-result.ts';

/** Gives a case of an earlier version what that version did not write. */
export type Renew = (one: SeriesResult) => SeriesResult;

/** Opens the `result.json` of a run: see `openResultFile`. */
export function openResult(runDir: string, renew?: Renew): Promise<StoredResult> {
  return openResultFile(runFiles(runDir).result, renew);
}

/**
 * Opens a result for reading case by case. A file that somebody laid out anew is read as a whole.
 *
 * @throws Stop `run-unreadable`
 */
export async function openResultFile(path: string, renew: Renew = (one) => one): Promise<StoredResult> {
  const index = createSeriesIndex();
  const head = await scanResult(path, index).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (head !== null) {
    const parse = (json: unknown) => renew(seriesResultSchema.parse(json));
    return index.store(head, { path, offset: 0, parse });
  }
  // Whatever is wrong with the file, reading it as a whole says it best.
  const { cases, ...rest } = await readJson(path, resultSchema);
  return storeInMemory({ ...rest, cases: cases.map(renew) });
}

/** Null as soon as the layout is another one. */
async function scanResult(path: string, index: SeriesIndex): Promise<ResultHead | null> {
  const headLines: string[] = [];
  let isInHead = true;
  for await (const line of readLines(path)) {
    if (!isInHead && line.text === casesEnd) return parseHead(headLines);
    if (!isInHead && !addSeries(line, index)) return null;
    if (line.text === casesStart) isInHead = false;
    if (isInHead) headLines.push(line.text);
  }
  return null;
}

function addSeries({ text, place }: Line, index: SeriesIndex): boolean {
  const json = text.replace(/,$/, '');
  const parsed = seriesResultSchema.safeParse(parseJson(json));
  if (!parsed.success) return false;
  index.add(parsed.data, { start: place.start, length: place.length - (text.length - json.length) });
  return true;
}

function parseHead(lines: readonly string[]): ResultHead | null {
  const parsed = resultSchema.safeParse(parseJson(closeHead(lines)));
  if (!parsed.success) return null;
  const { cases: _, ...head } = parsed.data;
  return head;
}
