import { createHash } from 'node:crypto';
import type { PictureStore } from '../store/picture-store.ts';
import { sniffImage } from './sniff.ts';

/** Bytes that are kept under the name of their hash. */
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
export async function freezePhoto(bytes: Buffer, pictures: PictureStore): Promise<FrozenFile> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const type = sniffImage(bytes);
  const path = `images/${sha256}.${type?.extensions[0] ?? 'bin'}`;
  await pictures.put(path, bytes);
  return { sha256, path, mime: type?.mime ?? 'application/octet-stream', bytes: bytes.length };
}
