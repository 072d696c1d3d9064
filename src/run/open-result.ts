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
  const scanned = await scanResult(path, index).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (scanned !== null) {
    const { head, isAsWritten } = scanned;
    const read = (json: unknown) => (isAsWritten ? (json as SeriesResult) : seriesResultSchema.parse(json));
    return index.store(head, { path, offset: 0, parse: (json) => renew(read(json)) });
  }
  // Whatever is wrong with the file, reading it as a whole says it best.
  const { cases, ...rest } = await readJson(path, resultSchema);
  return storeInMemory({ ...rest, cases: cases.map(renew) });
}

interface ScannedResult {
  readonly head: ResultHead;
  /** True where the schema changes nothing in any case, so that it need not be asked again. */
  readonly isAsWritten: boolean;
}

/** Null as soon as the layout is another one. */
async function scanResult(path: string, index: SeriesIndex): Promise<ScannedResult | null> {
  const headLines: string[] = [];
  let isInHead = true;
  let isAsWritten = true;
  for await (const line of readLines(path)) {
    if (!isInHead && line.text === casesEnd) {
      const head = parseHead(headLines);
      return head && { head, isAsWritten };
    }
    const added = isInHead ? null : addSeries(line, index);
    if (added === 'unreadable') return null;
    if (added === 'changed') isAsWritten = false;
    if (line.text === casesStart) isInHead = false;
    if (isInHead) headLines.push(line.text);
  }
  return null;
}

function addSeries({ text, place }: Line, index: SeriesIndex): 'unreadable' | 'changed' | 'as-written' {
  const json = text.replace(/,$/, '');
  const parsed = seriesResultSchema.safeParse(parseJson(json));
  if (!parsed.success) return 'unreadable';
  index.add(parsed.data, { start: place.start, length: place.length - (text.length - json.length) });
  return JSON.stringify(parsed.data) === json ? 'as-written' : 'changed';
}

function parseHead(lines: readonly string[]): ResultHead | null {
  const parsed = resultSchema.safeParse(parseJson(closeHead(lines)));
  if (!parsed.success) return null;
  const { cases: _, ...head } = parsed.data;
  return head;
}
