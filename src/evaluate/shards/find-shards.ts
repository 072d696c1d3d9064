import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Stop } from '../../errors.ts';
import { refuseForeignFiles } from '../../run/own-files.ts';
import { findRunFolder, readRunConfig } from '../../run/run-folder.ts';

interface Places {
  /** Folder of the runs, which ids are of. */
  readonly outDir: string;
  readonly cwd: string;
}

/**
 * Finds the folders of shards, each once: by the id or path of a run; or all shards in a folder and in the folders in it, as a
 * CI server lays them down, where other runs are passed over.
 *
 * @throws Stop `run-not-found`, `run-unreadable`, or `bad-usage` for a folder without a shard
 */
export async function findShards(names: readonly string[], places: Places): Promise<string[]> {
  const found: string[] = [];
  for (const name of names) found.push(...(await findNamed(name, places)));
  return [...new Set(found.map((dir) => resolve(dir)))];
}

async function findNamed(name: string, { outDir, cwd }: Places): Promise<string[]> {
  const here = resolve(cwd, name);
  const shards = (await isRun(here)) ? [] : await listShards(here);
  if (shards.length > 0) return shards;
  // Ids come first, as everywhere.
  const isPath = !(await isRun(join(outDir, name))) && (await isRun(here));
  if (!isPath && name !== 'latest' && (await isFolder(here))) throw refuseFolder(name);
  return [await findRunFolder(outDir, isPath ? here : name)];
}

/** Those in a folder, or in the folders in it. */
async function listShards(folder: string, depth = 2): Promise<string[]> {
  const entries = depth === 0 ? [] : await readdir(folder, { withFileTypes: true }).catch(() => []);
  // `latest` is a link to one of them, or a copy where an archive followed it.
  const isOwn = (entry: Dirent) => entry.isDirectory() && entry.name !== 'latest';
  const inside = entries.filter(isOwn).map(({ name }) => join(folder, name));
  const shards: string[] = [];
  for (const dir of inside.sort()) {
    if (!(await isRun(dir))) shards.push(...(await listShards(dir, depth - 1)));
    else if (await isShard(dir)) shards.push(dir);
  }
  return shards;
}

async function isShard(dir: string): Promise<boolean> {
  await refuseForeignFiles(dir);
  return (await readRunConfig(dir)).settings.shard !== undefined;
}

function isRun(dir: string): Promise<boolean> {
  return stat(join(dir, 'run.json')).then(
    () => true,
    () => false,
  );
}

function isFolder(dir: string): Promise<boolean> {
  return stat(dir).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

function refuseFolder(name: string): Stop {
  return new Stop(
    'bad-usage',
    `Expected shards in ${name}, or in the folders in it, found none.`,
    'Name the folders of the shards: each holds a run.json, made by `car-eval run --shard 1/8`.',
  );
}
