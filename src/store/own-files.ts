import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';

/** Reads files of one folder, whatever a path says and wherever links lead. */
export interface OwnFiles {
  /** Null when no real file of at most the given size is there. Paths have forward slashes and begin inside the folder. */
  read(path: string): Promise<Buffer | null>;
  /** The names in a folder of it, or in itself for an empty path; none where no such folder is there. */
  list(path: string): Promise<readonly Dirent[]>;
}

export function openOwnFiles(folder: string, { maxBytes }: { readonly maxBytes: number }): OwnFiles {
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
  /** Where a path leads; null when that is outside. */
  const follow = async (path: string) => {
    const file = resolve(root, path);
    if (file !== root && !file.startsWith(root + sep)) return null;
    const [real, own] = await Promise.all([realpath(file), findRoot()]);
    return real === own || real.startsWith(own + sep) ? real : null;
  };
  const readOwn = async (path: string) => {
    const real = await follow(path);
    const found = real === null ? null : await stat(real);
    return real !== null && found?.isFile() && found.size <= maxBytes ? readFile(real) : null;
  };
  const listOwn = async (path: string) => {
    const real = await follow(path);
    return real === null ? [] : readdir(real, { withFileTypes: true });
  };
  return {
    read: (path) => unlessMissing(() => readOwn(path), null),
    list: (path) => unlessMissing(() => listOwn(path), []),
  };
}

/** What is not there, or cannot be, is no fault. */
export async function unlessMissing<Found, Else>(
  find: () => Promise<Found>,
  otherwise: Else,
): Promise<Found | Else> {
  try {
    return await find();
  } catch (error) {
    if (missing.includes((error as NodeJS.ErrnoException).code ?? '')) return otherwise;
    throw error;
  }
}

const missing = ['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG'];
