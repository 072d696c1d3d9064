import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';
import type { Photo } from '../model/shot.ts';
import { openFolderStore, type PictureStore } from '../store/picture-store.ts';
import type { LostPicture, StoredResult } from './stored-result.ts';

export interface PictureAudit {
  /** How many pictures the run has by its result. */
  readonly count: number;
  readonly lost: readonly LostPicture[];
}

/** Holds the pictures in the folder of a run against the hashes that they are kept under; one at a time is in memory. */
export async function auditPictures(
  { readCases }: Pick<StoredResult, 'readCases'>,
  runDir: string,
): Promise<PictureAudit> {
  const pictures = openFolderStore(runDir);
  const lost: LostPicture[] = [];
  let count = 0;
  for await (const { id, sample, shots } of readCases()) {
    for (const { angle, photo } of shots) {
      if (photo === null) continue;
      count += 1;
      const fault = await findFault(photo, pictures);
      if (fault !== null)
        lost.push({ of: [id, angle, ...(sample > 1 ? [`#${sample}`] : [])].join(' '), fault });
    }
  }
  return { count, lost };
}

/** "1 of 2 pictures are not those that were scored: renault-clio rear (not there)"; null where all are. */
export function sayLost({ summaries, lostPictures = [] }: StoredResult): string | null {
  if (lostPictures.length === 0) return null;
  const named = lostPictures.slice(0, mostNamed).map(({ of, fault }) => `${of} (${fault})`);
  const more = lostPictures.length > mostNamed ? ` and ${lostPictures.length - mostNamed} more` : '';
  const count = summaries.reduce((sum, { counts }) => sum + counts.photos, 0);
  return `${lostPictures.length} of ${count} pictures in the folder are not those that were scored: ${named.join(', ')}${more}. The scores are of the pictures that came.`;
}

const mostNamed = 5;

async function findFault(
  { path, sha256 }: Photo,
  pictures: PictureStore,
): Promise<LostPicture['fault'] | null> {
  const bytes = await pictures.open(path);
  if (bytes === null) return 'not there';
  const found = createHash('sha256').update(bytes).digest('hex');
  return found === sha256 && found === basename(path, extname(path)) ? null : 'other bytes';
}
