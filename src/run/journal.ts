import { type FileHandle, open } from 'node:fs/promises';
import type { z } from 'zod';
import { Stop } from '../errors.ts';
import { parseJson } from '../model/parse-json.ts';
import { type LinePlace, readLines } from './read-lines.ts';

/** An append-only file, one JSON line per finished thing, so that a crash loses at most the lines in flight. */
export interface Journal<Line extends object = object> {
  /** Resolves when the line has been handed to the system, to where it stands. Lines keep the order of the calls. */
  append(line: Line): Promise<LinePlace>;
  close(): Promise<void>;
}

export async function openJournal(path: string): Promise<Journal> {
  const file = await open(path, 'a');
  await endTornLine(path, file);
  let { size: end } = await file.stat();
  let waiting = '';
  let next: Promise<void> | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const writeWaiting = (): Promise<void> => {
    const lines = waiting;
    waiting = '';
    next = null;
    return file.appendFile(lines);
  };
  return {
    async append(line) {
      const text = JSON.stringify(line);
      const place = { file: path, start: end, length: Buffer.byteLength(text) };
      end += place.length + 1;
      waiting += `${text}\n`;
      // What comes while others are written goes out together: a busy system would fall ever further behind.
      if (next === null) {
        next = last.then(writeWaiting);
        last = next.catch(() => {});
      }
      await next;
      return place;
    },
    async close() {
      await last;
      await file.close();
    },
  };
}

/** A line cut off by a crash must not swallow the first line written after it. */
async function endTornLine(path: string, file: FileHandle): Promise<void> {
  const { size } = await file.stat();
  if (size === 0) return;
  const reader = await open(path, 'r');
  try {
    const { buffer } = await reader.read(Buffer.alloc(1), 0, 1, size - 1);
    if (buffer.toString() !== '\n') await file.appendFile('\n');
  } finally {
    await reader.close();
  }
}

/** A line of a journal, and where it can be read again. */
export interface PlacedLine<Line> {
  readonly line: Line;
  readonly place: LinePlace;
}

/** What stands in the lines of a journal. */
export interface JournalKind<Line> {
  readonly schema: z.ZodType<Line>;
  /** For messages: "a shot or a series". */
  readonly name: string;
  /** Takes the numbers of lines that are no JSON. */
  readonly onTorn?: (line: number) => void;
}

/**
 * Reads a journal line by line. A line that was cut off by a crash is skipped; a missing file has no lines.
 *
 * @throws Stop `run-unreadable` for a complete line of another kind
 */
export async function* readJournal<Line>(
  path: string,
  kind: JournalKind<Line>,
): AsyncGenerator<PlacedLine<Line>> {
  try {
    for await (const { text, number, place } of readLines(path)) {
      const json = parseJson(text);
      if (json === undefined && text !== '') kind.onTorn?.(number);
      if (json !== undefined) yield { line: toLine(json, kind, `${path}:${number}`), place };
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

function toLine<Line>(json: unknown, { schema, name }: JournalKind<Line>, where: string): Line {
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Stop(
    'run-unreadable',
    `${where}: expected ${name}, got something else at \`${issue?.path.join('.')}\`: ${issue?.message}`,
    'The journal was written by another version or changed by hand; run again.',
  );
}
