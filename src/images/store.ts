import { createHash, randomUUID } from 'node:crypto';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sniffImage } from './sniff.ts';

/** Bytes on disk under the name of their hash. */
export interface FrozenFile {
  /** Hex SHA-256 of the bytes as they arrived. */
  readonly sha256: string;
  /** Inside the run's folder, with forward slashes. */
  readonly path: string;
  /** From the bytes themselves; `application/octet-stream` when they are no known picture. */
  readonly mime: string;
  readonly bytes: number;
}

/** Keeps bytes as they are in `images/<sha256>.<ext>`. The same bytes share one file, also when written at the same time. */
export async function freezePhoto(bytes: Buffer, runDir: string): Promise<FrozenFile> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const type = sniffImage(bytes);
  const path = `images/${sha256}.${type?.extensions[0] ?? 'bin'}`;
  await writeOnce(join(runDir, path), bytes);
  return { sha256, path, mime: type?.mime ?? 'application/octet-stream', bytes: bytes.length };
}

/**
 * Writes to a temporary name and renames, so that no reader and no crash ever sees half a file. The folder is made when
 * it turns out to be missing: every call to the system waits its turn behind pictures that are being decoded.
 */
export async function writeOnce(file: string, bytes: Buffer): Promise<void> {
  if (await holds(file, bytes.length)) return;
  const draft = `${file}.${randomUUID()}.tmp`;
  try {
    await writeInto(draft, bytes);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    // Windows refuses to replace a file that somebody reads: then it is there already.
    if (!(await holds(file, bytes.length))) throw error;
  }
}

async function writeInto(file: string, bytes: Buffer): Promise<void> {
  try {
    await writeFile(file, bytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
}

async function holds(file: string, size: number): Promise<boolean> {
  try {
    return (await stat(file)).size === size;
  } catch {
    return false;
  }
}
