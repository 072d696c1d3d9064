import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { runFiles } from '../run/run-folder.ts';

/** How far back answers are looked for: so many runs beside this one, and of them so many that people looked at. */
const maxRuns = 500;
const maxReviewedRuns = 20;

/** Finds the folders of the runs beside a run that people said something about, newest first: ids sort by time. */
export async function findReviewedRuns(runDir: string): Promise<string[]> {
  // It may be named by the link `latest`.
  const own = await realpath(runDir);
  const outDir = dirname(own);
  const entries = await readdir(outDir, { withFileTypes: true });
  const others = entries
    .filter((entry) => entry.isDirectory() && entry.name !== basename(own))
    .map(({ name }) => join(outDir, name))
    .sort()
    .reverse()
    .slice(0, maxRuns);
  const found: string[] = [];
  for (const folder of others) {
    if (found.length < maxReviewedRuns && (await hasVerdicts(folder))) found.push(folder);
  }
  return found;
}

async function hasVerdicts(runDir: string): Promise<boolean> {
  const { config, verdicts } = runFiles(runDir);
  const infos = await Promise.all([config, verdicts].map((path) => stat(path).catch(() => null)));
  return infos.every((info) => info !== null);
}
