import { type FileHandle, open } from 'node:fs/promises';
import { Stop } from '../errors.ts';
import { parseJson } from '../model/parse-json.ts';
import { type JournalLine, journalLineSchema } from '../model/series.ts';
import { type LinePlace, readLines } from './read-lines.ts';

/** An append-only file, one JSON line per finished thing, so that a crash loses at most the lines in flight. */
export interface Journal {
  /** Resolves when the line has been handed to the system. Lines keep the order of the calls. */
  append(line: object): Promise<void>;
  close(): Promise<void>;
}

export async function openJournal(path: string): Promise<Journal> {
  const file = await open(path, 'a');
  await endTornLine(path, file);
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
    append(line) {
      waiting += `${JSON.stringify(line)}\n`;
      // What comes while others are written goes out together: a busy system would fall ever further behind.
      if (next === null) {
        next = last.then(writeWaiting);
        last = next.catch(() => {});
      }
      return next;
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
export interface PlacedLine {
  readonly line: JournalLine;
  readonly place: LinePlace;
}

/**
 * Reads `shots.jsonl` line by line. A line that was cut off by a crash is skipped; a missing file has no lines.
 *
 * @throws Stop `run-unreadable` for a complete line that is no journal line
 */
export async function* readJournal(path: string): AsyncGenerator<PlacedLine> {
  try {
    for await (const { text, number, place } of readLines(path)) {
      const json = parseJson(text);
      if (json !== undefined) yield { line: toJournalLine(json, `${path}:${number}`), place };
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

function toJournalLine(json: unknown, where: string): JournalLine {
  const parsed = journalLineSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Stop(
    'run-unreadable',
    `${where}: expected a shot or a series, got something else at \`${issue?.path.join('.')}\`: ${issue?.message}`,
    'The journal was written by another version or changed by hand; run again.',
  );
}
