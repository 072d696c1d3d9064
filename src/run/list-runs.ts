import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { runFiles } from './run-folder.ts';

/** A folder beside others that is that of a run. */
export interface RunPlace {
  /** Its name in the folder of the runs, which is the id of the run where nobody renamed it. */
  readonly name: string;
  readonly runDir: string;
  /** Size and last change of its result, by which another one is told; null where it has none. */
  readonly stamp: string | null;
  readonly hasReport: boolean;
}

/**
 * The runs in a folder, by name, which for ids is by time. Folders that are links, as `latest` is, and what else lies
 * there are none. Without such a folder there are no runs.
 */
export async function listRuns(outDir: string): Promise<RunPlace[]> {
  const entries = await readdir(outDir, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const places = await Promise.all(names.sort().map((name) => placeOf(outDir, name)));
  return places.filter((place) => place !== null);
}

async function placeOf(outDir: string, name: string): Promise<RunPlace | null> {
  const runDir = join(outDir, name);
  const { config, result, report } = runFiles(runDir);
  const [started, scored, shown] = await Promise.all([config, result, report].map(findFile));
  if (!started && !scored) return null;
  const stamp = scored ? `${scored.size} ${Math.floor(scored.mtimeMs)}` : null;
  return { name, runDir, stamp, hasReport: shown !== null && shown !== undefined };
}

/** Null for anything but a file of its own. */
async function findFile(path: string) {
  const found = await lstat(path).catch(() => null);
  return found?.isFile() ? found : null;
}
