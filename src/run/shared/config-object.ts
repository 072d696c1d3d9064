import { Stop } from '../../errors.ts';
import { mostInOneFile } from '../../model/long-run.ts';
import type { ObjectStore } from '../../store/object-store.ts';
import { toJsonText } from '../../store/write-file.ts';
import { checkJson } from '../read-json.ts';
import { type RunConfig, runConfigSchema } from '../run-config.ts';
import {
  joinCases,
  type ListedCase,
  layOutCase,
  listedCaseSchema,
  type SplitConfig,
  schemaOfConfig,
  splitConfig,
} from '../split-config.ts';
import { runObjects } from './run-objects.ts';

/** A worker has some of them in memory, and never all. */
export const casesPerObject = 1000;

/**
 * Keeps what a run is asked to do, before anything is asked: as it began, for objects do not change. The cases of a run of
 * more than `most` pictures lie in objects of their own, put before the settings by which the run is found.
 *
 * @throws Stop `output-unwritable` where another run of this id lies in the store
 */
export async function putRunConfig(
  store: ObjectStore,
  config: RunConfig,
  most = mostInOneFile,
): Promise<void> {
  const objects = runObjects(config.id);
  const checked = runConfigSchema.parse(config);
  const split = splitConfig(checked, most);
  for (const [part, lines] of split ? partsOf(split.lines) : [])
    await putOwn(store, objects.cases(part), lines.map(layOutCase).join(''));
  await putOwn(store, objects.config, toJsonText(split ? split.head : checked));
}

function* partsOf(lines: readonly ListedCase[]): Generator<[number, readonly ListedCase[]]> {
  for (let start = 0; start < lines.length; start += casesPerObject)
    yield [start / casesPerObject, lines.slice(start, start + casesPerObject)];
}

/** The folder of the run may be that of the store: then it is there. */
async function putOwn(store: ObjectStore, key: string, text: string): Promise<void> {
  const bytes = Buffer.from(text);
  if ((await store.putNew(key, bytes)) || (await store.get(key))?.equals(bytes)) return;
  throw new Stop(
    'output-unwritable',
    `Expected ${store.name} to have no ${key}, got another one.`,
    'Run again: each run gets an id of its own.',
  );
}

/**
 * Reads it back; null where the store has no such run.
 *
 * @throws Stop `run-unreadable`
 */
export async function findRunConfig(store: ObjectStore, run: string): Promise<RunConfig | null> {
  const config = await findEither(store, run);
  if (config === null || !('listed' in config)) return config;
  const lines: ListedCase[] = [];
  for (let part = 0; part * casesPerObject < config.listed.cases; part += 1)
    lines.push(...(await readCases(store, config, part)));
  return joinCases(config, lines);
}

/** What `run.json` has of a run: all of it, or of a large one what its cases are not. */
export async function findEither(store: ObjectStore, run: string): Promise<RunConfig | SplitConfig | null> {
  const key = runObjects(run).config;
  const bytes = await store.get(key);
  return bytes && checkJson(bytes.toString('utf8'), `${store.name}/${key}`, schemaOfConfig);
}

/**
 * Cases of a large run.
 *
 * @param part 0-based; each has a thousand
 * @throws Stop `run-unreadable`
 */
export async function readCases(
  store: ObjectStore,
  { id, listed }: SplitConfig,
  part: number,
): Promise<ListedCase[]> {
  const key = runObjects(id).cases(part);
  const name = `${store.name}/${key}`;
  const texts = (await store.get(key))?.toString('utf8').trimEnd().split('\n') ?? [];
  const expected = Math.min(casesPerObject, listed.cases - part * casesPerObject);
  if (texts.length === expected) return texts.map((text) => checkJson(text, name, listedCaseSchema));
  throw new Stop(
    'run-unreadable',
    `${name}: expected ${expected} cases, as ${runObjects(id).config} says, got ${texts.length}.`,
    'Bring the object back, or start a new run.',
  );
}
