import type { PictureStore } from './picture-store.ts';

/**
 * Reads a file of a run, which may come from anybody, to be kept under the same name in another folder: null for a path that does not
 * begin as files of its kind do, or leads elsewhere, for it would be written over what is there.
 *
 * @param start such as `images/` with a hash
 */
export async function openOwn(store: PictureStore, path: string, start: string): Promise<Buffer | null> {
  const isOwn = path.startsWith(start) && !path.split(/[\\/]/).includes('..');
  return isOwn ? store.open(path) : null;
}
