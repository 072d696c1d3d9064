import type { PictureStore } from '../../store/picture-store.ts';

/** Reads a file of a folder that may come from anybody; null for a path that leads out of it, on whatever way back. */
export async function openOwn(store: PictureStore, path: string): Promise<Buffer | null> {
  return path.split(/[\\/]/).includes('..') ? null : store.open(path);
}
