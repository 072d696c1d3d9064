import { rm, stat } from 'node:fs/promises';
import { Stop } from '../errors.ts';
import { mostInOneFile } from '../model/long-run.ts';
import { replaceFile, toJsonText } from '../store/write-file.ts';
import { readJournal } from './journal.ts';
import { readJson } from './read-json.ts';
import type { LinePlace } from './read-lines.ts';
import { type RunConfig, runConfigSchema } from './run-config.ts';
import {
  joinCases,
  type ListedCase,
  layOutCase,
  listedCaseSchema,
  type RunHead,
  type SplitConfig,
  schemaOfConfig,
  splitConfig,
  withoutListing,
} from './split-config.ts';

/** Where the settings of a run lie. */
export interface ConfigFiles {
  readonly config: string;
  readonly cases: string;
}

/** Writes `run.json`, and `cases.jsonl` beside it where the run asks for more pictures than `most`. */
export async function writeConfig(
  files: ConfigFiles,
  config: RunConfig,
  most = mostInOneFile,
): Promise<void> {
  const checked = runConfigSchema.parse(config);
  const split = splitConfig(checked, most);
  if (split === null) {
    await replaceFile(files.config, toJsonText(checked));
    await rm(files.cases, { force: true });
    return;
  }
  await replaceFile(files.cases, layOut(split.lines));
  await replaceFile(files.config, toJsonText(split.head));
}

async function* layOut(lines: readonly ListedCase[]): AsyncGenerator<string> {
  for (const line of lines) yield layOutCase(line);
}

/** @throws Stop `run-unreadable` */
export async function readConfig(files: ConfigFiles): Promise<RunConfig> {
  const config = await readEither(files);
  if (!('listed' in config)) return config;
  const lines: ListedCase[] = [];
  for await (const { line } of readListedCases(files, config)) lines.push(line);
  return joinCases(config, lines);
}

/**
 * The same without its cases, however many they are.
 *
 * @throws Stop `run-unreadable`
 */
export async function readHead(files: ConfigFiles): Promise<RunHead> {
  const config = await readEither(files);
  if ('listed' in config) return withoutListing(config);
  const { cases: _, asked: _asked, ...head } = config;
  return head;
}

/** What `run.json` says of a run whose cases lie beside it; null where they lie in it. */
export async function readSplitConfig(files: ConfigFiles): Promise<SplitConfig | null> {
  const config = await readEither(files);
  return 'listed' in config ? config : null;
}

/** Changes settings of a run that is there, and nothing else. */
export async function changeSettings(files: ConfigFiles, settings: RunConfig['settings']): Promise<void> {
  const config = await readEither(files);
  await replaceFile(files.config, toJsonText({ ...config, settings }));
}

/**
 * The cases of a run, and where each stands in `cases.jsonl`.
 *
 * @throws Stop `run-unreadable`
 */
export async function* readListedCases(
  { cases: path }: ConfigFiles,
  { listed }: SplitConfig,
): AsyncGenerator<{ readonly line: ListedCase; readonly place: LinePlace }> {
  const found = await stat(path).catch(() => null);
  if (found?.size !== listed.bytes)
    throw new Stop(
      'run-unreadable',
      `${path}: expected ${listed.bytes} bytes, as run.json says, ${found ? `got ${found.size}` : 'found none'}.`,
      'Bring the file back from where the run was made.',
    );
  const refuseTorn = (line: number) => {
    throw new Stop(
      'run-unreadable',
      `${path}:${line}: expected a case, got no JSON.`,
      'Bring the file back from where the run was made.',
    );
  };
  yield* readJournal(path, { schema: listedCaseSchema, name: 'a case', onTorn: refuseTorn });
}

function readEither({ config }: ConfigFiles): Promise<RunConfig | SplitConfig> {
  return readJson(config, schemaOfConfig);
}
