import { Stop } from '../../errors.ts';
import type { ObjectStore } from '../../store/object-store.ts';
import { toJsonText } from '../../store/write-file.ts';
import { checkJson } from '../read-json.ts';
import { type RunConfig, runConfigSchema } from '../run-config.ts';
import { runObjects } from './run-objects.ts';

/**
 * Keeps what a run is asked to do, before anything is asked: as it began, for objects do not change.
 *
 * @throws Stop `output-unwritable` where another run of this id lies in the store
 */
export async function putRunConfig(store: ObjectStore, config: RunConfig): Promise<void> {
  const key = runObjects(config.id).config;
  const bytes = Buffer.from(toJsonText(runConfigSchema.parse(config)));
  // The folder of the run may be that of the store.
  if ((await store.putNew(key, bytes)) || (await store.get(key))?.equals(bytes)) return;
  throw new Stop(
    'output-unwritable',
    `Expected ${store.name} to have no run ${config.id}, got one.`,
    'Run again: each run gets an id of its own.',
  );
}

/**
 * Reads it back; null where the store has no such run.
 *
 * @throws Stop `run-unreadable`
 */
export async function findRunConfig(store: ObjectStore, run: string): Promise<RunConfig | null> {
  const key = runObjects(run).config;
  const bytes = await store.get(key);
  return bytes && checkJson(bytes.toString('utf8'), `${store.name}/${key}`, runConfigSchema);
}
