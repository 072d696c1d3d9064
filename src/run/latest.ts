import { rm, stat, symlink } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { replaceFile, toJsonText } from '../store/write-file.ts';
import { readJson } from './read-json.ts';

/** A name that stays inside the folder of the runs. */
const latestSchema = z.strictObject({ schemaVersion: z.literal(1), run: z.string().regex(/^\w[\w-]*$/) });

/**
 * Makes a run the newest one: by `<outDir>/latest.json`, which is what commands read, and by a link for people. On
 * Windows a junction, which needs no privilege. A `latest` that is a real folder is somebody's own and is left alone.
 *
 * @returns why the link could not be set; null when it was
 */
export async function markLatest(outDir: string, runId: string): Promise<string | null> {
  await replaceFile(fileOf(outDir), toJsonText({ schemaVersion: 1, run: runId }));
  const link = join(outDir, 'latest');
  try {
    await rm(link, { force: true });
    await symlink(process.platform === 'win32' ? resolve(outDir, runId) : runId, link, 'junction');
    return null;
  } catch (error) {
    const isFolder = await stat(link).then(
      (found) => found.isDirectory(),
      () => false,
    );
    return isFolder ? 'a folder of that name is in the way' : (error as NodeJS.ErrnoException).message;
  }
}

/**
 * The folder that a path named `latest` means: that of the newest run, whatever a link, or a copy made without links,
 * holds. Any other path is its own. Runs of versions that wrote no `latest.json` are found by the link alone.
 *
 * @throws Stop `run-unreadable` when `latest.json` is broken
 */
export async function followLatest(path: string): Promise<string> {
  const outDir = dirname(path);
  if (basename(path) !== 'latest' || !(await isThere(fileOf(outDir)))) return path;
  const { run } = await readJson(fileOf(outDir), latestSchema);
  const named = join(outDir, run);
  // Whoever keeps the newest run alone has its folder under this name only.
  return !(await isThere(named)) && (await idOf(path)) === run ? path : named;
}

function fileOf(outDir: string): string {
  return join(outDir, 'latest.json');
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

async function idOf(runDir: string): Promise<string | null> {
  const path = join(runDir, 'run.json');
  return (await isThere(path)) ? (await readJson(path, z.looseObject({ id: z.string() }))).id : null;
}
