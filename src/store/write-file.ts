import { randomUUID } from 'node:crypto';
import { link, mkdir, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** What a file is to hold: at once, or piece by piece. */
export type Content = string | Uint8Array | AsyncIterable<string | Uint8Array>;

/** Replaces a file in one step: a reader, or a crash, sees the old content or the new one and never half of it. */
export async function replaceFile(path: string, content: Content): Promise<void> {
  const draft = draftOf(path);
  try {
    await writeNew(draft, content);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** A name beside a file that nobody else has: two programs that write the same file do not write into one another. */
export function draftOf(path: string): string {
  return `${path}.${randomUUID()}.tmp`;
}

/** What a crash may leave behind. */
export function isDraft(name: string): boolean {
  return /\.[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\.tmp$/.test(name);
}

/** What waits to be written, in bytes, before the next pieces are made; writing them goes on beside. */
const waitingBytes = 256 * 1024;

/**
 * Writes a file that is not there yet: nothing is overwritten and no link followed. Whoever makes the pieces does not
 * wait for the disk.
 */
export async function writeNew(path: string, content: Content): Promise<void> {
  if (typeof content === 'string' || content instanceof Uint8Array)
    await writeFile(path, content, { flag: 'wx' });
  else {
    // Opened first: whoever fails at once must not find the file made after it was tidied away.
    const file = await open(path, 'wx');
    await pipeline(content, file.createWriteStream({ highWaterMark: waitingBytes }));
  }
}

/**
 * Writes a file whose name says what it holds: one of that length is there already and is left alone. The folder is
 * made when it turns out to be missing: every call to the system waits its turn behind pictures that are being decoded.
 */
export async function keepFile(path: string, bytes: Buffer): Promise<void> {
  if (await holds(path, bytes.length)) return;
  try {
    await inFolder(path, () => replaceFile(path, bytes));
  } catch (error) {
    // Windows refuses to replace a file that somebody reads: then it is there already.
    if (!(await holds(path, bytes.length))) throw error;
  }
}

/**
 * Makes a file that is whole from its first moment on. False: one of that name is there already, and stays as it is. The
 * folder is made where it is missing.
 *
 * @throws whatever the system says; `EPERM` or `ENOTSUP` on a disk without hard links
 */
export async function linkFile(path: string, bytes: Buffer): Promise<boolean> {
  const draft = draftOf(path);
  try {
    await inFolder(path, () => writeNew(draft, bytes));
    return await link(draft, path).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'EEXIST') return false;
        throw error;
      },
    );
  } finally {
    await rm(draft, { force: true });
  }
}

/** Tries once more with the folder of a file made. */
async function inFolder(path: string, write: () => Promise<void>): Promise<void> {
  await write().catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    await mkdir(dirname(path), { recursive: true });
    await write();
  });
}

async function holds(path: string, size: number): Promise<boolean> {
  try {
    return (await stat(path)).size === size;
  } catch {
    return false;
  }
}

/** JSON as all files of a run have it: indented, and ended by a line feed. */
export function toJsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
