import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';
import pLimit from 'p-limit';
import { openFolderStore, type PictureStore } from '../store/picture-store.ts';
import type { KeptPhoto, SeriesOutline } from './series-outline.ts';
import type { StoredResult } from './stored-result.ts';

/** A picture that is not what the run was scored by. */
export interface LostPicture {
  /** "renault-clio rear", with the number of the sample from the second on. */
  readonly of: string;
  readonly fault: 'not there' | 'other bytes';
}

export interface PictureAudit {
  /** How many pictures the run has by its result. */
  readonly count: number;
  readonly lost: readonly LostPicture[];
}

/** Pictures in memory at once: while one is read, another is hashed. */
const atOnce = 4;

/** Holds the pictures in the folder of a run against the hashes that they are kept under; few at a time are in memory. */
export async function auditPictures(
  { outlines }: Pick<StoredResult, 'outlines'>,
  runDir: string,
): Promise<PictureAudit> {
  const store = openFolderStore(runDir);
  const limit = pLimit(atOnce);
  const kept = outlines.flatMap((one) => one.photos.map((photo) => ({ of: nameShot(one, photo), photo })));
  const audited = await Promise.all(
    kept.map(({ of, photo }) => limit(async () => ({ of, fault: await findFault(photo, store) }))),
  );
  const lost = audited.flatMap(({ of, fault }) => (fault === null ? [] : [{ of, fault }]));
  return { count: kept.length, lost };
}

function nameShot({ id, sample }: SeriesOutline, { angle }: KeptPhoto): string {
  return [id, angle, ...(sample > 1 ? [`#${sample}`] : [])].join(' ');
}

async function findFault(
  { path, sha256 }: Pick<KeptPhoto, 'path' | 'sha256'>,
  pictures: PictureStore,
): Promise<LostPicture['fault'] | null> {
  const bytes = await pictures.open(path);
  if (bytes === null) return 'not there';
  const found = createHash('sha256').update(bytes).digest('hex');
  return found === sha256 && found === basename(path, extname(path)) ? null : 'other bytes';
}
