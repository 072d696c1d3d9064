import { readdir, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { followLatest } from './latest.ts';
import { listRuns, type RunPlace } from './list-runs.ts';
import { readJson, readJsonIfThere } from './read-json.ts';
import { runFiles } from './run-folder.ts';
import { isRunId } from './run-id.ts';

/** Why an old run is kept. */
export type SparedFor = 'baseline' | 'named' | 'latest' | 'people' | 'in-use' | 'unreadable';

export interface OldRun {
  readonly place: RunPlace;
  /** Null: nothing speaks for it. */
  readonly sparedFor: SparedFor | null;
}

/**
 * The runs of a folder that are older than its newest ones, oldest first: folders that this program made and that still
 * have their own name. A baseline finds its pictures in the folder of its run, and what people said lives nowhere else.
 *
 * @param keep how many of the newest are left out
 * @throws Stop `run-unreadable` for a baseline that does not say whose it is
 */
export async function listOldRuns(outDir: string, keep: number): Promise<OldRun[]> {
  const places = (await listRuns(outDir)).filter(({ name }) => isRunId(name));
  const old = places.slice(0, Math.max(0, places.length - keep));
  if (old.length === 0) return [];
  const baselines = { blessed: await listBlessed(outDir), named: await listNamed(places.slice(-keep)) };
  const latest = basename(await realpath(await followLatest(join(outDir, 'latest'))).catch(() => ''));
  const runs: OldRun[] = [];
  for (const place of old) {
    const sparedFor = await findReason(place, { ...baselines, latest });
    if (sparedFor !== 'foreign') runs.push({ place, sparedFor });
  }
  return runs;
}

interface Needed {
  /** Ids of the runs that baselines were made of. */
  readonly blessed: ReadonlySet<string>;
  /** Folders that `--no-regression` of a newer run names. */
  readonly named: ReadonlySet<string>;
  readonly latest: string;
}

async function findReason(
  { name, runDir }: RunPlace,
  { blessed, named, latest }: Needed,
): Promise<SparedFor | 'foreign' | null> {
  if ((await readId(runDir)) !== name) return 'foreign';
  if (blessed.has(name)) return 'baseline';
  if (named.has(resolve(runDir))) return 'named';
  if (name === latest) return 'latest';
  const answers = await readdir(runFiles(runDir).verdicts).catch(() => []);
  return answers.length > 0 ? 'people' : null;
}

async function readId(runDir: string): Promise<string | null> {
  const named = z.looseObject({ id: z.string() });
  return (await readJsonIfThere(runFiles(runDir).config, named).catch(() => null))?.id ?? null;
}

const comparedSchema = z.looseObject({
  settings: z.looseObject({
    gateRules: z.looseObject({ noRegression: z.looseObject({ baseline: z.string() }) }),
  }),
});

/** Folders of the runs that the given ones are held against: they need them whenever they are scored again. */
async function listNamed(places: readonly RunPlace[]): Promise<ReadonlySet<string>> {
  const named = places.map(async ({ runDir }) => {
    const config = await readJsonIfThere(runFiles(runDir).config, comparedSchema).catch(() => null);
    if (config === null) return [];
    const path = resolve(runDir, config.settings.gateRules.noRegression.baseline);
    return [path, dirname(path)];
  });
  return new Set((await Promise.all(named)).flat());
}

async function listBlessed(outDir: string): Promise<ReadonlySet<string>> {
  const folder = join(outDir, 'baselines');
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json'));
  const made = z.looseObject({ run: z.looseObject({ id: z.string() }) });
  const baselines = await Promise.all(names.map((name) => readJson(join(folder, name), made)));
  return new Set(baselines.map(({ run }) => run.id));
}
