import { createHash } from 'node:crypto';
import pLimit from 'p-limit';
import type { JournalLine } from '../../model/series.ts';
import { runObjects } from '../../run/shared/run-objects.ts';
import type { ObjectStore } from '../../store/object-store.ts';
import { type PictureStore, storePictures } from '../../store/picture-store.ts';

/**
 * Gets the picture of a line, and its thumbnails, from the store to where reports and lookers read them. One that is not
 * there, or is another one, stays away: then it is a lost picture, which a result names.
 */
export type BringHome = (line: JournalLine) => Promise<void>;

const atOnce = 8;

/** @param here the pictures of the run on this machine, which may be the very folder that is the store */
export function bringHome(store: ObjectStore, run: string, here: PictureStore): BringHome {
  const there = storePictures(store, runObjects(run).files);
  const limit = pLimit(atOnce);
  const fetch = async (path: string, sha256: string | null) => {
    if ((await here.open(path)) !== null) return;
    const bytes = await there.open(path);
    if (bytes === null || (sha256 !== null && digestOf(bytes) !== sha256)) return;
    await here.put(path, bytes);
  };
  return async (line) => {
    if (line.kind !== 'shot' || line.shot.photo === null) return;
    const { path, sha256, thumbs } = line.shot.photo;
    await Promise.all([
      limit(() => fetch(path, sha256)),
      ...Object.values(thumbs ?? {}).map((thumb) => limit(async () => thumb && fetch(thumb, null))),
    ]);
  };
}

function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
