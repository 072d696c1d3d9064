import { Stop } from '../../errors.ts';
import { deleteRun } from '../../run/delete-run.ts';
import type { RunPlace } from '../../run/list-runs.ts';
import { listOldRuns, type SparedFor } from '../../run/old-runs.ts';
import { readDigestBook, writeDigestBook } from './digest-book.ts';
import { readPage } from './read-page.ts';

export interface KeptNewest {
  /** Names of the folders that were deleted, oldest first. */
  readonly deleted: readonly string[];
  /** Older runs that were not. */
  readonly spared: readonly { readonly name: string; readonly for: SparedFor }[];
}

/**
 * Deletes all but the newest runs of a folder. Their digests are written into `trend.json` first, so that the course of
 * the runs does not lose them.
 *
 * @throws Stop `run-unreadable` for a baseline or a `trend.json` that cannot be read: then nothing is deleted
 */
export async function keepNewest(outDir: string, keep: number): Promise<KeptNewest> {
  const old = await listOldRuns(outDir, keep);
  const doomed = old.flatMap(({ place, sparedFor }) => (sparedFor === null ? [place] : []));
  const unread = await remember(outDir, doomed);
  const deleted: string[] = [];
  const spared: KeptNewest['spared'][number][] = [];
  for (const { place, sparedFor } of old) {
    const reason = sparedFor ?? (unread.has(place.name) ? 'unreadable' : await tryDelete(place));
    if (reason === null) deleted.push(place.name);
    else spared.push({ name: place.name, for: reason });
  }
  return { deleted, spared };
}

/** Gives the names of those that cannot be read. Of a run without a result there is nothing to remember. */
async function remember(outDir: string, places: readonly RunPlace[]): Promise<ReadonlySet<string>> {
  const scored = places.filter(({ stamp }) => stamp !== null);
  const unread = new Set<string>();
  if (scored.length === 0) return unread;
  const book = await readDigestBook(outDir);
  const pages = new Map(book);
  for (const place of scored) {
    const page = await readPage(place, book).catch(nullWhenUnreadable);
    if (page === null) unread.add(place.name);
    else pages.set(place.name, { ...page, stamp: null });
  }
  await writeDigestBook(outDir, pages);
  return unread;
}

function nullWhenUnreadable(error: unknown): null {
  if (error instanceof Stop && error.code === 'run-unreadable') return null;
  throw error;
}

async function tryDelete({ runDir }: RunPlace): Promise<SparedFor | null> {
  try {
    await deleteRun(runDir);
    return null;
  } catch (error) {
    if (error instanceof Stop && error.code === 'run-in-use') return 'in-use';
    throw error;
  }
}
