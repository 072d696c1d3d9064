import { resolve } from 'node:path';
import { didYouMean, suggest } from '../../cases/check/suggest.ts';
import { Stop } from '../../errors.ts';
import type { PromptChoice } from '../../evaluate/targets/target-spec.ts';
import {
  neededKeys,
  type TargetEntry,
  type TargetType,
  targetTypes,
  typesOfKey,
} from '../../model/targets-file.ts';
import type { TargetOptions } from '../options/run-options.ts';

/** A described target, and the folder that the paths in it start from. */
export interface NamedEntry {
  readonly id: string;
  readonly entry: TargetEntry;
  readonly dir: string;
  /** Left out: the built-in one. */
  readonly prompt?: PromptChoice;
}

/** Flags that describe one target; a targets file says the same with keys. */
const flagOfKey: Partial<Record<keyof TargetEntry, string>> = {
  baseUrl: '--base-url URL',
  model: '--model NAME',
  size: '--size WxH',
  input: '--input PATH',
  backendLog: '--backend-log FILE',
  studioFault: '--studio-fault SPEC',
  studioDefect: '--studio-defect SPEC',
};

/**
 * Lists the targets of a run: those of the file of `--targets`, or the one that the flags describe.
 *
 * @throws Stop `bad-usage` for flags that do not go together, TargetsInvalid for a faulty file
 */
export async function listTargetEntries(options: TargetOptions, cwd: string): Promise<NamedEntry[]> {
  return options.targets === undefined
    ? [entryOfFlags(options, cwd)]
    : entriesOfFile(options.targets, options, cwd);
}

async function entriesOfFile(file: string, options: TargetOptions, cwd: string): Promise<NamedEntry[]> {
  const [stray] = Object.values(givenFlags(options));
  if (stray) {
    const hint = `Write it into ${file}, or leave out --targets.`;
    throw new Stop('bad-usage', `${stray} describes one target, and --targets several.`, hint);
  }
  const { loadTargets } = await import('../../cases/load-targets.ts');
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

function entryOfFlags(options: TargetOptions, cwd: string): NamedEntry {
  const type = readType(options.target ?? 'studio');
  const given = givenFlags(options);
  for (const [key, flag] of Object.entries(given)) {
    const types = typesOfKey[key as keyof TargetEntry];
    if (types && !types.includes(type))
      throw new Stop(
        'bad-usage',
        `${flag} says nothing to --target ${type}.`,
        `It goes with --target ${types.join(', ')}.`,
      );
  }
  const missing = neededKeys[type]?.find((key) => !(key in given));
  if (missing) throw missingFlag(type, flagOfKey[missing] ?? missing);
  const keys = Object.keys(given) as (keyof TargetEntry & keyof TargetOptions)[];
  const values = Object.fromEntries(keys.map((key) => [key, options[key]]));
  return { id: type, entry: { type, ...values }, dir: cwd };
}

/** Flags that stand on the command line, by the key they stand for. */
function givenFlags(options: TargetOptions): Partial<Record<keyof TargetEntry, string>> {
  const given = Object.entries(flagOfKey).filter(
    ([key]) => options[key as keyof TargetOptions] !== undefined,
  );
  return Object.fromEntries(given.map(([key, flag]) => [key, flag.split(' ')[0] ?? flag]));
}

function readType(text: string): TargetType {
  const type = targetTypes.find((known) => known === text);
  if (type) return type;
  throw new Stop(
    'bad-usage',
    `There is no target \`${text}\`${didYouMean(suggest(text, targetTypes))}`,
    `Expected one of ${targetTypes.join(', ')}; --targets FILE describes others.`,
  );
}

const examples: Partial<Record<TargetType, string>> = {
  replay: '--target replay --input response.json',
  openai: '--target openai --model gpt-image-1',
};

function missingFlag(type: TargetType, flag: string): Stop {
  const hint = `For example: ${examples[type] ?? flag}`;
  return new Stop('bad-usage', `Expected ${flag} with --target ${type}, got none.`, hint);
}
