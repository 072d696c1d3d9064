import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { Stop } from '../../errors.ts';
import type { JournalLine } from '../../model/series.ts';
import type { ObjectStore } from '../../store/object-store.ts';
import { openFolderStore, storePictures } from '../../store/picture-store.ts';
import { replaceFile } from '../../store/write-file.ts';
import { copyTokenizers } from '../copy-photo.ts';
import { readJournal } from '../journal.ts';
import { markLatest } from '../latest.ts';
import { shotLines } from '../recorded/journal-index.ts';
import type { RunConfig } from '../run-config.ts';
import { createRunFolder, readRunConfig, runFiles } from '../run-folder.ts';
import { isRunId } from '../run-id.ts';
import { findRunConfig, putRunConfig } from './config-object.ts';
import { runObjects } from './run-objects.ts';
import { openSharedRun, type SharedRun, type Sharing } from './shared-run.ts';

/**
 * Puts a run that begins into a store, before anything is asked for.
 *
 * @throws Stop `output-unwritable`
 */
export async function shareNewRun(sharing: Sharing & { readonly config: RunConfig }): Promise<SharedRun> {
  const { store, config, runDir } = sharing;
  await putRunConfig(store, config);
  const shared = openSharedRun(sharing);
  await copyTokenizers(config.targets, { from: openFolderStore(runDir), to: shared.pictures });
  return shared;
}

/** Makes the folder of a run of the store where it is not there; a run that the store has not is left to whoever looks for it. */
export async function bringRun(store: ObjectStore, run: string, outDir: string): Promise<void> {
  if (!isRunId(run) || (await isThere(join(outDir, run)))) return;
  const config = await findRunConfig(store, run);
  if (config?.id !== run) return;
  const runDir = await createRunFolder(outDir, config);
  const from = storePictures(store, runObjects(run).files);
  await copyTokenizers(config.targets, { from, to: openFolderStore(runDir) });
  await markLatest(outDir, run);
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/**
 * Goes on with a run of a store: its journal becomes what the store has, in the order of the store, so that the same counts
 * wherever one goes on with it.
 *
 * @throws Stop `bad-usage` where the store has not this run, or not all of what its folder has; `run-unreadable`
 */
export async function joinRun(sharing: Omit<Sharing, 'config'>): Promise<SharedRun> {
  const { store, runDir } = sharing;
  const config = await readRunConfig(runDir);
  refuseOther(await findRunConfig(store, config.id), config, store);
  const shared = openSharedRun({ ...sharing, config });
  await replaceFile(runFiles(runDir).shots, listLines(shared, sharing));
  return shared;
}

async function* listLines(
  shared: SharedRun,
  { store, runDir }: Omit<Sharing, 'config'>,
): AsyncGenerator<string> {
  const own = await digestLines(runDir);
  for await (const { line } of shared.bring((one) => own.delete(digest(one))))
    yield `${JSON.stringify(line)}\n`;
  if (own.size === 0) return;
  throw new Stop(
    'bad-usage',
    `${own.size} lines of ${runDir} are not in ${store.name}: the run was gone on with without it.`,
    'Leave --store out to go on in the folder alone, or put the folder aside to go on with what is in the store.',
  );
}

function refuseOther(
  kept: RunConfig | null,
  { id, startedAt, asked }: RunConfig,
  { name }: ObjectStore,
): void {
  if (kept === null)
    throw new Stop(
      'bad-usage',
      `Expected the run ${id} in ${name}, found none.`,
      'Name the store that it was started with, or leave --store out where it was started without one.',
    );
  if (kept.startedAt === startedAt && isDeepStrictEqual(kept.asked, asked)) return;
  throw new Stop(
    'run-unreadable',
    `The run ${id} in ${name} is another one than that of this name here.`,
    'Name another folder of runs with --out DIR.',
  );
}

async function digestLines(runDir: string): Promise<Set<string>> {
  const digests = new Set<string>();
  for await (const { line } of readJournal(runFiles(runDir).shots, shotLines)) digests.add(digest(line));
  return digests;
}

/** Of a line that was held against its schema, which puts its members in one order. */
function digest(line: JournalLine): string {
  return createHash('sha256').update(JSON.stringify(line)).digest('base64');
}
