import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';
import pLimit from 'p-limit';
import { type Reason, reasonOf } from '../model/reason.ts';
import { openFolderStore, type PictureStore } from '../store/picture-store.ts';
import type { KeptPhoto, SeriesOutline } from './series-outline.ts';
import type { LostPicture, StoredResult } from './stored-result.ts';

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

/** "1 of 2 pictures are not those that were scored: renault-clio rear (not there)"; null where all are. */
export function reasonOfLost({ summaries, lostPictures = [] }: StoredResult): Reason | null {
  if (lostPictures.length === 0) return null;
  return reasonOf('pictures-lost', {
    n: lostPictures.length,
    of: summaries.reduce((sum, { counts }) => sum + counts.photos, 0),
    pictures: { named: lostPictures.slice(0, mostNamed), more: Math.max(0, lostPictures.length - mostNamed) },
  });
}

const mostNamed = 5;

async function findFault(
  { path, sha256 }: Pick<KeptPhoto, 'path' | 'sha256'>,
  pictures: PictureStore,
): Promise<LostPicture['fault'] | null> {
  const bytes = await pictures.open(path);
  if (bytes === null) return 'not there';
  const found = createHash('sha256').update(bytes).digest('hex');
  return found === sha256 && found === basename(path, extname(path)) ? null : 'other bytes';
}
