import { watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Stop } from '../../errors.ts';
import { explainError } from '../explain-error.ts';
import type { CliIo } from '../io.ts';

interface Watched {
  /** A prompt's file, if any. */
  readonly file: string | undefined;
  /** Folder of cases, if any. */
  readonly cases: string | undefined;
}

interface Watching {
  readonly read: () => Promise<number>;
  readonly io: CliIo;
  /** Calls back on every change in a folder, until it is closed; the file system's own when left out. */
  readonly watchFolder?: (folder: string, onChange: () => void) => { close(): void };
}

/** Editors write a file in several steps: what they do within this time is one change. */
const settleMs = 30;

/**
 * Reads once, and again on every change of the files, until the user interrupts. A mistake in a file is told, and ends
 * nothing.
 */
export async function watchFiles(
  watched: Watched,
  { read, io, watchFolder = watch }: Watching,
): Promise<number> {
  if (watched.file === '-') throw new Stop('bad-usage', 'Standard input cannot be watched.', 'Name a file.');
  const folders = await listFolders(watched, io.cwd);
  const readSafely = () => read().then(ignore, (error) => explainError(error, io).then(ignore));
  let reading = Promise.resolve();
  const again = () => {
    reading = reading.then(readSafely);
  };
  await new Promise<void>((done) => {
    const settled = settle(again);
    const watchers = folders.map((folder) => watchFolder(folder, settled.start));
    const forget = io.onInterrupt(() => {
      for (const watcher of watchers) watcher.close();
      settled.cancel();
      forget();
      done();
    });
    again();
  });
  await reading;
  return 0;
}

function ignore(): void {}

/** Waits until nothing more happens. */
function settle(onSettled: () => void) {
  let settling: NodeJS.Timeout | undefined;
  const cancel = () => clearTimeout(settling);
  const start = () => {
    cancel();
    settling = setTimeout(onSettled, settleMs);
  };
  return { start, cancel };
}

/** The folder of the file, and those of cases and prompts that are there. */
async function listFolders({ file, cases }: Watched, cwd: string): Promise<string[]> {
  const roots = [
    ...(file === undefined ? [] : [dirname(resolve(cwd, file))]),
    ...(cases === undefined ? [] : [resolve(cwd, cases)]),
  ];
  const wanted = roots.flatMap((root) => [
    root,
    ...['cars', 'prompts', 'partials', 'prompts/partials'].map((name) => join(root, name)),
  ]);
  const isFolder = await Promise.all(
    wanted.map((path) =>
      stat(path).then(
        (found) => found.isDirectory(),
        () => false,
      ),
    ),
  );
  return [...new Set(wanted.filter((_, index) => isFolder[index]))];
}
