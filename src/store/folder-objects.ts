import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Stop } from '../errors.ts';
import { isKey, maxObjectBytes, type ObjectStore, refuseNoKey } from './object-store.ts';
import { type OwnFiles, openOwnFiles, unlessMissing } from './own-files.ts';
import { isDraft, linkFile } from './write-file.ts';

/** Objects as files of a folder: on this machine, or one that several machines have mounted. */
export function openFolderObjects(folder: string): ObjectStore {
  const root = resolve(folder);
  const files = openOwnFiles(root, { maxBytes: maxObjectBytes });
  return {
    name: folder,
    async putNew(key, bytes) {
      refuseNoKey(key);
      const path = join(root, key);
      if (await isThere(path)) return false;
      return linkFile(path, bytes).catch((error) => {
        throw refuseWrite(path, error);
      });
    },
    get: async (key) => (isKey(key) ? files.read(key) : null),
    list: (prefix) => listFiles(files, prefix),
  };
}

function isThere(path: string): Promise<boolean> {
  return unlessMissing(async () => (await stat(path)) !== null, false);
}

function refuseWrite(path: string, { code, message }: NodeJS.ErrnoException): Stop {
  return new Stop(
    'output-unwritable',
    `Expected to write ${path}, got: ${message}`,
    code === 'EPERM' || code === 'ENOTSUP'
      ? 'The store has to lie on a disk that knows hard links; name another folder.'
      : 'Make room and see who may write there, or name another folder.',
  );
}

/** Folder by folder: never more names in memory than one of each depth has. */
async function* listFiles(files: OwnFiles, prefix: string): AsyncGenerator<string> {
  const below = prefix.slice(0, prefix.lastIndexOf('/') + 1);
  if (below !== '' && !isKey(below.slice(0, -1))) return;
  for (const name of await listNames(files, below)) {
    const key = `${below}${name}`;
    // A folder is entered for what begins with it, too: `a/` has what `a/b` asks for.
    if (!key.startsWith(prefix)) continue;
    if (name.endsWith('/')) yield* listFiles(files, key);
    else yield key;
  }
}

/** Folders end with a slash, so that they stand where their files do in the order of whole keys. */
async function listNames(files: OwnFiles, folder: string): Promise<string[]> {
  return (await files.list(folder))
    .filter((entry) => (entry.isFile() && !isDraft(entry.name)) || entry.isDirectory())
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .filter((name) => isKey(name.replace(/\/$/, '')))
    .sort();
}
