import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';
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
  const { open } = openFolderStore(runDir);
  const findOnce = rememberLast((photo: KeptPhoto) => findFault(photo, open));
  const kept = listKept(outlines);
  const lost: (LostPicture & { readonly at: number })[] = [];
  let count = 0;
  const audit = async () => {
    for (let next = kept.next(); !next.done; next = kept.next()) {
      const { of, photo } = next.value;
      const at = count;
      count += 1;
      const fault = await findOnce(photo);
      if (fault !== null) lost.push({ at, of, fault });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, audit));
  lost.sort((one, other) => one.at - other.at);
  return { count, lost: lost.map(({ of, fault }) => ({ of, fault })) };
}

function* listKept(outlines: readonly SeriesOutline[]) {
  for (const one of outlines) for (const photo of one.photos) yield { of: nameShot(one, photo), photo };
}

type FindFault = (photo: KeptPhoto) => Promise<LostPicture['fault'] | null>;

/** So many pictures are not read twice: cars that are asked for alike often share them. */
const mostRemembered = 1000;

function rememberLast(find: FindFault): FindFault {
  const found = new Map<string, ReturnType<FindFault>>();
  return (photo) => {
    const key = `${photo.path} ${photo.sha256}`;
    const known = found.get(key) ?? find(photo);
    found.set(key, known);
    const [oldest] = found.keys();
    if (found.size > mostRemembered && oldest !== undefined) found.delete(oldest);
    return known;
  };
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
  open: PictureStore['open'],
): Promise<LostPicture['fault'] | null> {
  const bytes = await open(path);
  if (bytes === null) return 'not there';
  const found = createHash('sha256').update(bytes).digest('hex');
  return found === sha256 && found === basename(path, extname(path)) ? null : 'other bytes';
}
