import { createHash } from 'node:crypto';
import type { Picture } from '../../model/looker.ts';
import type { Shot } from '../../model/shot.ts';
import { openFolderStore } from '../../store/picture-store.ts';

/** The accepted pictures of a series, as they are kept in the folder of its run. */
export function listPictures(shots: readonly Shot[], runDir: string): Picture[] {
  return shots.flatMap(({ angle, photo, status }) =>
    photo && status === 'ok' ? [{ angle, photo, read: () => readFrozen(photo, runDir) }] : [],
  );
}

/** Messages name the file as the run does: what they say is kept, and shown to others. */
async function readFrozen({ path, sha256 }: NonNullable<Shot['photo']>, runDir: string): Promise<Buffer> {
  const bytes = await openFolderStore(runDir).open(path);
  if (bytes === null) throw new Error(`Expected a picture at ${path}, found none.`);
  if (createHash('sha256').update(bytes).digest('hex') === sha256) return bytes;
  throw new Error(`Expected the bytes that came at ${path}, got others.`);
}
