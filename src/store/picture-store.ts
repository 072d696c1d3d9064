import { join, resolve } from 'node:path';
import type { ObjectStore } from './object-store.ts';
import { openOwnFiles } from './own-files.ts';
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

/** Far above any picture that is accepted. */
const maxBytes = 128 * 1024 * 1024;

/** Pictures in a folder on this machine. */
export function openFolderStore(folder: string): PictureStore {
  const root = resolve(folder);
  const files = openOwnFiles(root, { maxBytes });
  return { put: (path, bytes) => keepFile(join(root, path), bytes), open: (path) => files.read(path) };
}

/** Pictures among the objects of a store, under keys that begin with a prefix such as `<run>/`. */
export function storePictures(objects: ObjectStore, prefix: string): PictureStore {
  return {
    async put(path, bytes) {
      await objects.putNew(`${prefix}${path}`, bytes);
    },
    open: (path) => objects.get(`${prefix}${path}`),
  };
}
