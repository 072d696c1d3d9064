import { readFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { keepFile } from './write-file.ts';

/** Where the pictures of a run lie. Paths have forward slashes and begin inside it. */
export interface PictureStore {
  /** Keeps bytes under a name that says which they are: what is there already is left alone. */
  put(path: string, bytes: Buffer): Promise<void>;
  /** Reads only inside the store, whatever the path says; null when nothing is there. */
  open(path: string): Promise<Buffer | null>;
}

/** Pictures in a folder on this machine. */
export function openFolderStore(folder: string): PictureStore {
  const root = resolve(folder);
  return {
    put: (path, bytes) => keepFile(join(root, path), bytes),
    async open(path) {
      const file = resolve(root, path);
      return file.startsWith(root + sep) ? readIfThere(file) : null;
    },
  };
}

async function readIfThere(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
