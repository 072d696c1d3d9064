import { lstat, readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { runFiles } from './run-folder.ts';
import { lockRun } from './run-lock.ts';

/**
 * Deletes the folder of a run, which nobody else may be at work in. Links in it are removed, and nothing behind them.
 * What tells that it is a run goes last: one that is cut off here is found and deleted the next time.
 *
 * @throws Stop `run-in-use`; what the system says against it
 */
export async function deleteRun(runDir: string): Promise<void> {
  if (!(await lstat(runDir)).isDirectory()) throw new Error(`Expected a folder of its own at ${runDir}`);
  await using _alone = await lockRun(runDir);
  const last = [basename(runFiles(runDir).config), 'run.lock'];
  for (const name of await readdir(runDir))
    if (!last.includes(name)) await rm(join(runDir, name), { recursive: true, force: true });
  await rm(runDir, { recursive: true, force: true });
}
