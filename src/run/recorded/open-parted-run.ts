import { readSplitConfig } from '../run-config-file.ts';
import { runFiles } from '../run-folder.ts';
import { openLargeRun } from './large-run.ts';
import { inOnePart, type PartedRun } from './parted-run.ts';
import { readRecordedRun } from './recorded-run.ts';

/**
 * Opens a run to go through it, once or more.
 *
 * @throws Stop `run-unreadable`
 */
export async function openPartedRun(runDir: string): Promise<PartedRun> {
  const split = await readSplitConfig(runFiles(runDir));
  return split === null ? inOnePart(await readRecordedRun(runDir)) : openLargeRun(runDir, split);
}
