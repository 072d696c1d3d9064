import { isDeepStrictEqual } from 'node:util';
import { Stop } from '../../errors.ts';
import type { KnownRun, Trend } from '../../model/trend.ts';
import { listRuns, type RunPlace } from '../../run/list-runs.ts';
import { type BookPage, readDigestBook, writeDigestBook } from './digest-book.ts';
import { readPage } from './read-page.ts';

/** All runs of a folder, those that `--keep` deleted among them. */
export interface FoundRuns extends Pick<Trend, 'unreadable'> {
  readonly runs: readonly KnownRun[];
}

/**
 * Reads the runs of a folder, and keeps what it took out of each in `trend.json` there: a run is opened once, and again
 * when it was scored anew.
 *
 * @throws Stop `run-unreadable` for a broken `trend.json`; a run that cannot be read is told beside the others
 */
export async function readRuns(outDir: string): Promise<FoundRuns> {
  const book = await readDigestBook(outDir);
  const pages = new Map([...book].filter(([, { stamp }]) => stamp === null));
  const runs = new Map([...pages.values()].map((page) => [page.digest.id, toKnownRun(page, null)]));
  const unreadable: Trend['unreadable'][number][] = [];
  for (const place of await listRuns(outDir)) {
    const page = await readPage(place, book).catch((error) => sayUnreadable(error, place));
    if ('reason' in page) unreadable.push(page);
    else {
      if (page.stamp !== null) pages.set(place.name, page);
      // Of a run and its copies the one that is called by its id.
      const isCopy = runs.has(page.digest.id) && place.name !== page.digest.id;
      if (!isCopy) runs.set(page.digest.id, toKnownRun(page, place));
    }
  }
  if (!isDeepStrictEqual(pages, book)) await writeDigestBook(outDir, pages);
  // A shard is no run of its own: the one that it was merged into is.
  return { runs: [...runs.values()].filter(({ digest }) => !digest.shard), unreadable };
}

/** @param place null for one whose folder is gone */
function toKnownRun({ digest, stamp }: BookPage, place: RunPlace | null): KnownRun {
  const report = place?.hasReport ? `${place.name}/report.html` : null;
  return { digest, report, hasResult: place === null || stamp !== null };
}

function sayUnreadable(error: unknown, { name }: RunPlace): Trend['unreadable'][number] {
  if (error instanceof Stop) return { folder: name, reason: error.message };
  throw error;
}
