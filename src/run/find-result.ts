import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { followLatest } from './latest.ts';
import { openResult, openResultFile, type Renew } from './open-result.ts';
import { refuseForeignFiles } from './own-files.ts';
import { explainNotFound } from './run-not-found.ts';
import type { StoredResult } from './stored-result.ts';

export interface FoundResult {
  readonly result: StoredResult;
  /** The folder that has the run's pictures; null for a result kept without them. */
  readonly runDir: string | null;
  /** What was found: the folder of a run, or a file. */
  readonly path: string;
}

export interface Places {
  /** Left out: cases of earlier versions are read as they are. */
  readonly renew?: Renew;
  /** Folder of the runs. */
  readonly outDir: string;
  /** What a relative path starts from. */
  readonly cwd: string;
}

/**
 * Finds a result by the id or the folder of its run, as `latest`, or by the path of a file: a `result.json` or a
 * baseline.
 *
 * @throws Stop `run-not-found`, `run-unreadable`
 */
export async function findResult(name: string, { outDir, cwd, renew }: Places): Promise<FoundResult> {
  const named = [join(outDir, name), resolve(cwd, name)].map(followLatest);
  const candidates = [...new Set(await Promise.all(named))];
  for (const path of candidates) {
    const found = await stat(path).catch(() => null);
    if (found?.isDirectory()) {
      await refuseForeignFiles(path);
      return { result: await openResult(path, renew), runDir: path, path };
    }
    if (found?.isFile()) return readKeptResult(path, outDir, renew);
  }
  const message = `Expected \`${name}\` to be a run id, \`latest\`, or the path of a run, a result.json or a baseline, found none at ${candidates.join(' or ')}.`;
  throw await explainNotFound({ message, outDir });
}

/** A file that was copied away from its pictures finds them by the id of its run, as long as the run is kept. */
async function readKeptResult(path: string, outDir: string, renew?: Renew): Promise<FoundResult> {
  const result = await openResultFile(path, { renew });
  const { id } = result.run;
  const places = [dirname(path), ...(/^\w[\w-]*$/.test(id) ? [join(outDir, id)] : [])];
  for (const place of places) {
    const folder = await stat(join(place, 'images')).catch(() => null);
    if (folder?.isDirectory()) return { result, runDir: place, path };
  }
  return { result, runDir: null, path };
}
