import { open, stat } from 'node:fs/promises';
import { Stop } from '../../errors.ts';
import { type LogQuestion, type LogReport, readBackendLog } from './read-log.ts';

/** A chatty service writes some KB a series; of more, the end tells most. */
const maxReadBytes = 2 * 1024 * 1024;

/** The log file of the backend, which writes into it while it works. */
export interface BackendLog {
  /** @throws Stop `bad-input` when there is no such file */
  check(): Promise<void>;
  /** Looks at what is written from now on. */
  watch(): Promise<LogWatch>;
}

export interface LogWatch {
  /** Ends the watch and tells what was written. Never throws: a log that cannot be read is a warning. */
  report(question: Omit<LogQuestion, 'shared'>): Promise<LogReport>;
}

/** Follows a log file. Watches that overlap share its lines: then only those that name a session are told apart. */
export function createBackendLog(path: string): BackendLog {
  const watches = new Set<{ shared: boolean }>();
  return {
    async check() {
      const info = await stat(path).catch(() => null);
      if (info && !info.isDirectory()) return;
      throw new Stop(
        'bad-input',
        `Expected the log file of the backend at ${path}, found ${info ? 'a folder' : 'nothing'}.`,
        'Write one with: python manage.py runserver 8000 > backend.log 2>&1',
      );
    },
    async watch() {
      const watch = { shared: watches.size > 0 };
      for (const other of watches) other.shared = true;
      watches.add(watch);
      const from = await sizeOf(path);
      return {
        async report(question) {
          watches.delete(watch);
          return tell(await readFrom(path, from), { ...question, shared: watch.shared });
        },
      };
    },
  };
}

function tell(text: string | null, question: LogQuestion): LogReport {
  if (text === null) return warn('backend-log-unreadable', 'The log file of the backend could not be read.');
  if (text.trim() !== '') return readBackendLog(text, question);
  return warn(
    'backend-log-silent',
    'The backend wrote nothing to its log file during this series; start it with PYTHONUNBUFFERED=1.',
  );
}

function warn(code: string, text: string): LogReport {
  return { warnings: [{ code, text }], log: [] };
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}

/** What was written after an offset; of a file that has been cut off or replaced, all. */
async function readFrom(path: string, from: number): Promise<string | null> {
  try {
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      const start = Math.max(size < from ? 0 : from, size - maxReadBytes);
      const { buffer, bytesRead } = await file.read(
        Buffer.alloc(Math.max(0, size - start)),
        0,
        size - start,
        start,
      );
      return buffer.subarray(0, bytesRead).toString('utf8');
    } finally {
      await file.close();
    }
  } catch {
    return null;
  }
}
