import type { PictureStore } from '../../store/picture-store.ts';

/**
 * Reads a file of a shard, which may come from anybody, to be kept under the same name in the run: null for a path that does not
 * begin as files of its kind do, or leads elsewhere, for it would be written over what the run has there.
 *
 * @param start such as `images/` with a hash
 */
export async function openOwn(store: PictureStore, path: string, start: string): Promise<Buffer | null> {
  const isOwn = path.startsWith(start) && !path.split(/[\\/]/).includes('..');
  return isOwn ? store.open(path) : null;
}
