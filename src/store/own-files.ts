import { readFile, realpath, stat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';

/** Reads files of one folder, whatever a path says and wherever links lead. */
export interface OwnFiles {
  /** Null when no real file of at most the given size is there. Paths have forward slashes and begin inside the folder. */
  read(path: string): Promise<Buffer | null>;
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
  const isOwn = async (file: string) => {
    const [real, own] = await Promise.all([realpath(file), findRoot()]);
    const found = await stat(real);
    return real.startsWith(own + sep) && found.isFile() && found.size <= maxBytes;
  };
  return {
    async read(path) {
      const file = resolve(root, path);
      if (!file.startsWith(root + sep)) return null;
      return unlessMissing(async () => ((await isOwn(file)) ? readFile(file) : null), null);
    },
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
