import { basename } from 'node:path';
import { Stop } from '../errors.ts';
import type { VerdictFile } from '../model/verdict.ts';
import { mergeEvents } from '../model/verdict-log.ts';
import { findReviewedRuns } from './earlier-runs.ts';
import { markOrigin } from './mark-origin.ts';
import type { ReviewedRun } from './merge-verdicts.ts';
import { readVerdicts } from './read-verdicts.ts';
import { writeVerdicts } from './write-verdicts.ts';

/** What the search for answers of earlier runs came to. */
export interface CarryOver {
  /** New answers of each run they were found in, newest first; taken back or changed ones are among them. */
  readonly carried: readonly { readonly run: string; readonly answers: number }[];
  /** Runs whose verdicts could not be read, and why. */
  readonly unread: readonly { readonly run: string; readonly reason: string }[];
}

/**
 * Copies what people said of the very same pictures, as the same angle of the same case, in earlier runs beside this
 * one. Each answer names the run it was given in. Doing it again changes nothing.
 *
 * @throws Stop `run-unreadable` when the verdicts of this run are broken, `bad-input` when they cannot take more
 */
export async function carryOver(runDir: string, run: ReviewedRun): Promise<CarryOver> {
  const logs = new Map((await readVerdicts(runDir)).map((file) => [file.rater, file]));
  const carried: { run: string; answers: number }[] = [];
  const unread: { run: string; reason: string }[] = [];
  for (const folder of await findReviewedRuns(runDir)) {
    const files = await readOrExplain(folder);
    if (typeof files === 'string') unread.push({ run: basename(folder), reason: files });
    else carried.push({ run: basename(folder), answers: addFrom(files, logs, run) });
  }
  const found = carried.filter(({ answers }) => answers > 0);
  if (found.length > 0) await writeVerdicts(runDir, [...logs.values()]);
  return { carried: found, unread };
}

/** The verdicts of an earlier run or, since this run is not to fail for another one's fault, why there are none. */
async function readOrExplain(folder: string): Promise<VerdictFile[] | string> {
  try {
    return await readVerdicts(folder);
  } catch (error) {
    if (error instanceof Stop) return error.message;
    throw error;
  }
}

function addFrom(files: readonly VerdictFile[], logs: Map<string, VerdictFile>, run: ReviewedRun): number {
  const added = files.map((file) => {
    const before = logs.get(file.rater)?.events ?? [];
    const same = file.events
      .flatMap((event) => run.recognise(event) ?? [])
      .map((event) => markOrigin(event, file.run, run.id));
    const events = mergeEvents(before, same);
    if (same.length > 0) logs.set(file.rater, { schemaVersion: 1, run: run.id, rater: file.rater, events });
    return events.length - before.length;
  });
  return added.reduce((sum, count) => sum + count, 0);
}
