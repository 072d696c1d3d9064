import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Stop } from '../errors.ts';
import { parseJson } from '../model/parse-json.ts';
import { resultSchema, type SeriesResult, seriesResultSchema } from '../model/result.ts';
import { type ResultPart, type SplitResult, splitResultSchema } from '../model/split-result.ts';
import { readJson } from './read-json.ts';
import { type Line, readLines } from './read-lines.ts';
import { casesEnd, casesStart, closeHead, partEnd, partStart } from './result-layout.ts';
import { runFiles } from './run-folder.ts';
import { createSeriesIndex, type SeriesIndex } from './series-index.ts';
import { outlineSeries, type SeriesOutline } from './series-outline.ts';
import { type ResultHead, type StoredResult, storeInMemory } from './stored-result.ts';

/** Gives a case of an earlier version what that version did not write. */
export type Renew = (one: SeriesResult) => SeriesResult;

interface Opening {
  /** Left out: cases of earlier versions are read as they are. */
  readonly renew?: Renew | undefined;
  /** Pictures of which the outlines are kept in memory. */
  readonly mostInMemory?: number;
}

/** Opens the `result.json` of a run: see `openResultFile`. */
export function openResult(runDir: string, renew?: Renew): Promise<StoredResult> {
  return openResultFile(runFiles(runDir).result, { renew });
}

/**
 * Opens a result for reading case by case, whether its cases lie in it or beside it. A file that somebody laid out anew is
 * read as a whole.
 *
 * @throws Stop `run-unreadable`
 */
export async function openResultFile(path: string, opening: Opening = {}): Promise<StoredResult> {
  const { renew = (one) => one, mostInMemory } = opening;
  const index = createSeriesIndex({ path, outline: outlineSeries, mostInMemory });
  const scanned = await scanResult(path, index).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (scanned !== null) {
    const { head, isAsWritten, parts } = scanned;
    const read = (json: unknown) => (isAsWritten ? (json as SeriesResult) : seriesResultSchema.parse(json));
    return index.store(head, { parts, offset: 0, parse: (json) => renew(read(json)) });
  }
  // Whatever is wrong with the file, reading it as a whole says it best.
  const { cases, ...rest } = await readJson(path, resultSchema);
  return storeInMemory({ ...rest, cases: cases.map(renew) });
}

type Index = SeriesIndex<SeriesOutline>;

interface ScannedResult {
  readonly head: ResultHead;
  /** The files that the cases lie in. */
  readonly parts: readonly string[];
  /** True where the schema changes nothing in any case, so that it need not be asked again. */
  readonly isAsWritten: boolean;
}

/** Null as soon as the layout is another one. */
async function scanResult(path: string, index: Index): Promise<ScannedResult | null> {
  const headLines: string[] = [];
  let isInHead = true;
  let isAsWritten = true;
  for await (const line of readLines(path)) {
    if (isInHead) {
      isInHead = line.text !== casesStart;
      if (isInHead) headLines.push(line.text);
      continue;
    }
    if (line.text === casesEnd) {
      const head = parseHead(headLines);
      return head && { head, parts: [path], isAsWritten };
    }
    const added = addSeries(line, { index, part: 0 });
    if (added === 'unreadable') return null;
    isAsWritten &&= added === 'as-written';
  }
  return isInHead ? scanSplit(path, headLines.join('\n'), index) : null;
}

interface Adding {
  readonly index: Index;
  /** Number of the file, from 0. */
  readonly part: number;
}

function addSeries({ text, place }: Line, { index, part }: Adding): 'unreadable' | 'changed' | 'as-written' {
  const json = text.replace(/,$/, '');
  const parsed = seriesResultSchema.safeParse(parseJson(json));
  if (!parsed.success) return 'unreadable';
  index.add(parsed.data, { part, start: place.start, length: place.length - (text.length - json.length) });
  return JSON.stringify(parsed.data) === json ? 'as-written' : 'changed';
}

function parseHead(lines: readonly string[]): ResultHead | null {
  const parsed = resultSchema.safeParse(parseJson(closeHead(lines)));
  if (!parsed.success) return null;
  const { cases: _, ...head } = parsed.data;
  return head;
}

/** @throws Stop `run-unreadable` for files that are not those it names */
async function scanSplit(path: string, text: string, index: Index): Promise<ScannedResult | null> {
  const json = parseJson(text);
  if (typeof json !== 'object' || json === null || !('parts' in json)) return null;
  const { parts, ...head }: SplitResult = await readJson(path, splitResultSchema);
  let isAsWritten = true;
  for (const [part, named] of parts.entries())
    isAsWritten = (await scanPart(path, named, { index, part })) && isAsWritten;
  return { head, parts: parts.map(({ file }) => join(dirname(path), file)), isAsWritten };
}

/** Whether the schema changes nothing in any of its cases. */
async function scanPart(
  result: string,
  { file, bytes, series }: ResultPart,
  adding: Adding,
): Promise<boolean> {
  const path = join(dirname(result), file);
  const found = await stat(path).catch(() => null);
  if (!found?.isFile() || found.size !== bytes) throw refusePart(path, `${bytes} bytes of ${result}`, found);
  let isAsWritten = true;
  let count = 0;
  for await (const line of readLines(path)) {
    if ([partStart, partEnd].includes(`${line.text}\n`)) continue;
    const added = addSeries(line, adding);
    if (added === 'unreadable') throw refusePart(`${path}:${line.number}`, 'a case', found);
    if (added === 'changed') isAsWritten = false;
    count += 1;
  }
  if (count !== series) throw refusePart(path, `${series} cases`, found);
  return isAsWritten;
}

function refusePart(where: string, expected: string, found: { readonly size: number } | null): Stop {
  return new Stop(
    'run-unreadable',
    `${where}: expected ${expected}, ${found ? `got something else (${found.size} bytes)` : 'found none'}.`,
    'Copy the folder with the parts of a result along with it, or score the run again: car-eval score RUN',
  );
}
