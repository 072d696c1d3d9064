import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Stop } from '../errors.ts';
import type { VerdictFile } from '../model/verdict.ts';
import { mergeEvents } from '../model/verdict-log.ts';
import { runFiles } from '../run/run-folder.ts';
import { type ReadFailure, readVerdictFile } from './read-verdict-file.ts';

const failure: ReadFailure = {
  code: 'run-unreadable',
  hint: 'Repair the file or move it out of the folder; what a person said is never left out silently.',
};

/**
 * Reads what people said of the pictures of a run: one log for each person, by name. A run that nobody looked at has
 * none. Several files of one person, put there by hand, are one log.
 *
 * @throws Stop `run-unreadable` as soon as one file is broken
 */
export async function readVerdicts(runDir: string): Promise<VerdictFile[]> {
  const byRater = new Map<string, VerdictFile>();
  for (const name of await listVerdictFiles(runDir)) {
    const path = join(runFiles(runDir).verdicts, name);
    const file = await readVerdictFile(path, { name: `verdicts/${name}`, failure });
    const events = mergeEvents(byRater.get(file.rater)?.events ?? [], file.events);
    byRater.set(file.rater, { ...file, events });
  }
  return [...byRater.values()].sort((one, other) => (one.rater < other.rater ? -1 : 1));
}

async function listVerdictFiles(runDir: string): Promise<string[]> {
  const names = await readdir(runFiles(runDir).verdicts).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new Stop(
      failure.code,
      `Expected a folder at ${runFiles(runDir).verdicts}, got ${error.code}.`,
      failure.hint,
    );
  });
  return names.filter((name) => name.endsWith('.json') && !name.startsWith('.')).sort();
}
