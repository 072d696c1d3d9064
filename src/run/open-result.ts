import { parseJson } from '../model/parse-json.ts';
import { resultSchema, seriesResultSchema } from '../model/result.ts';
import { type Line, readLines } from './read-lines.ts';
import { casesEnd, casesStart, closeHead } from './result-layout.ts';
import { readResult, runFiles } from './run-folder.ts';
import { createSeriesIndex, type SeriesIndex } from './series-index.ts';
import { type ResultHead, type StoredResult, storeInMemory } from './stored-result.ts';

/**
 * Opens `result.json` for reading case by case. A file that somebody laid out anew is read as a whole.
 *
 * @throws Stop `run-unreadable`
 */
export async function openResult(runDir: string): Promise<StoredResult> {
  const { result: path } = runFiles(runDir);
  const index = createSeriesIndex();
  const head = await scanResult(path, index).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  // Whatever is wrong with the file, reading it as a whole says it best.
  return head ? index.store(head, { path, offset: 0 }) : storeInMemory(await readResult(runDir));
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
