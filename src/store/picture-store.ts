import { readFile, realpath, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { keepFile } from './write-file.ts';

/** Where the pictures of a run lie. Paths have forward slashes and begin inside it. */
export interface PictureStore {
  /** Keeps bytes under a name that says which they are: what is there already is left alone. */
  put(path: string, bytes: Buffer): Promise<void>;
  /**
   * Reads only real files inside the store, whatever the path says and wherever links lead; null when no such file of
   * a picture's size is there.
   */
  open(path: string): Promise<Buffer | null>;
}

/** Pictures in a folder on this machine. */
export function openFolderStore(folder: string): PictureStore {
  const root = resolve(folder);
  let realRoot: Promise<string> | null = null;
  const findRoot = () => {
    realRoot ??= realpath(root).catch((error) => {
      // It may be made later.
      realRoot = null;
      throw error;
    });
    return realRoot;
  };
  return {
    put: (path, bytes) => keepFile(join(root, path), bytes),
    async open(path) {
      const file = resolve(root, path);
      return file.startsWith(root + sep) && (await isOwn(file, findRoot)) ? readFile(file) : null;
    },
  };
}

/** Far above any picture that is accepted. */
const maxBytes = 128 * 1024 * 1024;

async function isOwn(file: string, findRoot: () => Promise<string>): Promise<boolean> {
  try {
    const [real, realRoot] = await Promise.all([realpath(file), findRoot()]);
    const found = await stat(real);
    return real.startsWith(realRoot + sep) && found.isFile() && found.size <= maxBytes;
  } catch (error) {
    if (missing.includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

const missing = ['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG'];
