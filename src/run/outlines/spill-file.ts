import { openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { draftOf } from '../../store/write-file.ts';

/** Records that would not fit in memory, by their numbers from 0 on. They are gone with the process. */
export interface SpillFile {
  append(record: object): void;
  /** The same object as long as it was among the last asked for. */
  read(row: number): unknown;
}

const waitingBytes = 256 * 1024;
/** What lies around a record is read along with it: they are mostly asked for in their order. */
const blockBytes = 64 * 1024;
const mostParsed = 64;

/** @param path beside which the records lie; they have no name of their own */
export function openSpillFile(path: string): SpillFile {
  const file = openNameless(path);
  const starts: number[] = [];
  let end = 0;
  let written = 0;
  let waiting: Buffer[] = [];
  let block = { start: 0, bytes: Buffer.alloc(0) };
  const parsed = new Map<number, unknown>();
  const flush = () => {
    const bytes = Buffer.concat(waiting);
    for (let from = 0; from < bytes.length; ) from += writeSync(file, bytes, from);
    waiting = [];
    written = end;
  };
  const readBytes = (start: number, length: number): string => {
    if (start + length > written) flush();
    if (start < block.start || start + length > block.start + block.bytes.length) {
      const bytes = Buffer.allocUnsafe(Math.max(length, blockBytes));
      block = { start, bytes: bytes.subarray(0, readSync(file, bytes, 0, bytes.length, start)) };
    }
    const from = start - block.start;
    return block.bytes.toString('utf8', from, from + length);
  };
  return {
    append(record) {
      const bytes = Buffer.from(JSON.stringify(record));
      starts.push(end);
      waiting.push(bytes);
      end += bytes.length;
      if (end - written >= waitingBytes) flush();
    },
    read(row) {
      const start = starts[row];
      if (start === undefined)
        throw new Error(`Expected a record numbered up to ${starts.length}, got ${row}.`);
      const known = parsed.get(row);
      if (known !== undefined) return known;
      const record = JSON.parse(readBytes(start, (starts[row + 1] ?? end) - start));
      parsed.set(row, record);
      const [oldest] = parsed.keys();
      if (parsed.size > mostParsed && oldest !== undefined) parsed.delete(oldest);
      return record;
    },
  };
}

/** Beside the file it belongs to, for a disk of temporary files may be memory; there where nothing can be written beside. */
function openNameless(path: string): number {
  const draft = draftOf(`${path}.outlines`);
  try {
    return openAndForget(draft);
  } catch {
    return openAndForget(join(tmpdir(), basename(draft)));
  }
}

/** Its name goes at once, so that nothing is left behind, however the process ends. */
function openAndForget(path: string): number {
  const file = openSync(path, 'wx+', 0o600);
  rmSync(path);
  return file;
}
