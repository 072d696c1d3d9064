import { readJudgeRecords } from '../../run/judge-record.ts';
import type { RunPlace } from '../../run/list-runs.ts';
import { openResult } from '../../run/open-result.ts';
import { refuseForeignFiles } from '../../run/own-files.ts';
import { readRunConfig } from '../../run/run-folder.ts';
import { renewRecords } from '../../scorers/renew-records.ts';
import type { BookPage, DigestBook } from './digest-book.ts';
import { digestConfig } from './digest-config.ts';
import { digestRun } from './digest-run.ts';

/** Raise it when digests are made otherwise: those of all runs that are there are then made anew. */
const digestRevision = 2;

/**
 * The digest of a run: from the book while its result is the one that it was made from.
 *
 * @throws Stop `run-unreadable`
 */
export async function readPage({ name, runDir, stamp }: RunPlace, book: DigestBook): Promise<BookPage> {
  const own = stamp === null ? null : `${digestRevision} ${stamp}`;
  const known = book.get(name);
  if (own !== null && known?.stamp === own) return known;
  await refuseForeignFiles(runDir);
  if (own === null) return { stamp: own, digest: digestConfig(await readRunConfig(runDir)) };
  const records = await readJudgeRecords(runDir);
  const judges = [...new Set(records.map(({ judge }) => judge.id))].sort();
  return { stamp: own, digest: await digestRun(await openResult(runDir, renewRecords), judges) };
}
