import { resolve } from 'node:path';
import { didYouMean, suggest } from '../../cases/check/suggest.ts';
import { Stop } from '../../errors.ts';
import { entrySchemaOf } from '../../targets/entry-schema.ts';
import type { NamedEntry } from '../../targets/fold-entry.ts';
import type { TargetKind } from '../../targets/target-kind.ts';
import {
  type FlagKey,
  isTargetType,
  loadKind,
  type TargetType,
  targetFlags,
  targetKinds,
  targetTypes,
  typesOfFlag,
} from '../../targets/target-kinds.ts';
import { readHeaderLines } from '../options/header-lines.ts';
import type { TargetOptions } from '../options/target-options.ts';

/**
 * Lists the targets of a run: those of the file of `--targets`, or the one that the flags describe.
 *
 * @throws Stop `bad-usage` for flags that do not go together, TargetsInvalid for a faulty file
 */
export async function listTargetEntries(options: TargetOptions, cwd: string): Promise<NamedEntry[]> {
  return options.targets === undefined
    ? [await entryOfFlags(options, cwd)]
    : entriesOfFile(options.targets, options, cwd);
}

async function entriesOfFile(file: string, options: TargetOptions, cwd: string): Promise<NamedEntry[]> {
  const stray = givenFlags(options).map(nameOf)[0] ?? (options.header && '--header');
  if (stray) {
    const hint = `Write it into ${file}, or leave out --targets.`;
    throw new Stop('bad-usage', `${stray} describes one target, and --targets several.`, hint);
  }
  const { loadTargets } = await import('../../targets/load-targets.ts');
  const path = resolve(cwd, file);
  const entries = await loadTargets({ path, name: file });
  const dir = resolve(path, '..');
  const all = [...entries].map(([id, entry]) => ({ id, entry, dir }));
  return options.target === undefined ? all : [pick(all, options.target, file)];
}

/** `--target ID` beside `--targets FILE` chooses one of its targets. */
function pick(all: readonly NamedEntry[], wanted: string, file: string): NamedEntry {
  const found = all.find(({ id }) => id === wanted);
  if (found) return found;
  const ids = all.map(({ id }) => id);
  throw new Stop(
    'bad-usage',
    `${file} has no target \`${wanted}\`${didYouMean(suggest(wanted, ids))}`,
    `It has: ${ids.join(', ')}`,
  );
}

async function entryOfFlags(options: TargetOptions, cwd: string): Promise<NamedEntry> {
  const type = readType(options.target ?? 'studio');
  const given = givenFlags(options);
  for (const key of given) refuseStrayFlag(key, type);
  const kind = await loadKind(type);
  const values = Object.fromEntries(given.map((key) => [key, options[key]]));
  const entry = entrySchemaOf(type, kind).safeParse({ type, ...values, ...headersOf(options, type, kind) });
  if (entry.success) return { id: type, entry: entry.data, dir: cwd };
  const [issue] = entry.error.issues;
  const key = given.find((one) => one === issue?.path[0]);
  if (key === undefined) throw missingFlag(type, String(issue?.path[0]));
  throw new Stop('bad-usage', `${nameOf(key)} cannot be used as it is given: ${issue?.message}.`);
}

/** Flags that stand on the command line, by the key they stand for. */
function givenFlags(options: TargetOptions): FlagKey[] {
  return (Object.keys(targetFlags) as FlagKey[]).filter((key) => options[key] !== undefined);
}

/** Only services that are elsewhere take any. */
function headersOf({ header }: TargetOptions, type: TargetType, { keys }: TargetKind) {
  if (header === undefined) return {};
  if (!('headers' in keys)) throw new Stop('bad-usage', `--header says nothing to --target ${type}.`);
  return { headers: readHeaderLines(header) };
}

function readType(text: string): TargetType {
  if (isTargetType(text)) return text;
  throw new Stop(
    'bad-usage',
    `There is no target \`${text}\`${didYouMean(suggest(text, targetTypes))}`,
    `Expected one of ${targetTypes.join(', ')}; --targets FILE describes others.`,
  );
}

function refuseStrayFlag(key: FlagKey, type: TargetType): void {
  const types = typesOfFlag(key);
  if (types.includes(type)) return;
  throw new Stop(
    'bad-usage',
    `${nameOf(key)} says nothing to --target ${type}.`,
    `It goes with --target ${types.join(', ')}.`,
  );
}

/** "--model". */
function nameOf(key: FlagKey): string {
  return targetFlags[key].usage.replace(/ .*/, '');
}

function missingFlag(type: TargetType, key: string): Stop {
  const { flags, example }: { flags: Readonly<Record<string, { usage: string }>>; example: string } =
    targetKinds[type];
  const flag = flags[key]?.usage.replace(/<(.*)>/, (_all, value: string) => value.toUpperCase()) ?? key;
  return new Stop(
    'bad-usage',
    `Expected ${flag} with --target ${type}, got none.`,
    `For example: ${example}`,
  );
}
