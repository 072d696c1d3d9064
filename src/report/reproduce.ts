import type { Result, SeriesResult } from '../model/result.ts';

type Rerun = Pick<Result, 'run' | 'targets'>;

/** Who asks, and where a run is kept beside its folder. */
const places = ['--queue', '--store', '--store-endpoint'];

/** Options that choose what runs, or how it is printed, and what one target alone cannot do: the command for one case sets them anew. */
const withValue = ['--suite', '--case', '--target', '--resume', '--shard', ...places];
const withoutValue = new Set(['--json', '--quiet', '--verbose', '-v', '--in-turns']);

/** A command, ready to paste, that asks for one case again with the options of the run. */
export function reproduceCommand(result: Rerun, one: Pick<SeriesResult, 'id' | 'target'>): string {
  const { argv } = result.run;
  const prompt = result.targets.find(({ id }) => id === one.target)?.prompt;
  const variant = prompt?.variantOf == null ? null : { of: prompt.variantOf, prompt: prompt.name };
  return [
    'car-eval',
    'run',
    ...['--case', one.id],
    ...(result.targets.length > 1 || argv.some(isTargetOption)
      ? ['--target', variant?.of ?? one.target]
      : []),
    ...(variant ? ['--prompt', variant.prompt] : []),
    ...keptOptions(argv, new Set([...withValue, ...(variant ? ['--prompt'] : [])])),
  ]
    .map(quoteForShell)
    .join(' ');
}

/** A command, ready to paste, that goes on with a run that was cut off. */
export function resumeCommand({ run }: Pick<Result, 'run'>): string {
  const kept = [...keepOut(run), ...places.flatMap((name) => keepOption(name, run))];
  return ['car-eval', 'run', '--resume', run.id, ...kept].map(quoteForShell).join(' ');
}

/** A command that holds the last target of a run against its first; null where there is only one. */
export function compareCommand({ run, targets }: Rerun): string | null {
  const [first, last] = [targets[0], targets.at(-1)];
  if (!first || !last || first === last) return null;
  const words = ['car-eval', 'compare', run.id, '--targets', last.id, first.id, ...keepOut(run)];
  return words.map(quoteForShell).join(' ');
}

/** The folder of the runs, where the command line named one. */
function keepOut(run: Rerun['run']): string[] {
  return keepOption('--out', run);
}

/** An option with one value, in whichever of its two forms it was given. */
function keepOption(name: string, run: Rerun['run']): string[] {
  const argv = leaveOutMasked(run.argv);
  const start = argv.findIndex((word) => word === name || word.startsWith(`${name}=`));
  return start === -1 ? [] : argv.slice(start, start + (argv[start] === name ? 2 : 1));
}

/** Where a place was kept without its password, nothing is pasted that looks like an address and leads nowhere. */
function leaveOutMasked(argv: readonly string[]): string[] {
  return argv.map((word, at) => {
    const [, flag = '', value = ''] = /^(?:(--[\w-]+)=)?(.*)$/s.exec(word) ?? [];
    const isPlace = places.includes(flag || (argv[at - 1] ?? ''));
    if (!isPlace || !value.includes('***')) return word;
    return flag === '' ? '...' : `${flag}=...`;
  });
}

/** A command that keeps the result of a run as a baseline. */
export function keepCommand({ run }: Pick<Result, 'run'>): string {
  return ['car-eval', 'bless', run.id, ...keepOut(run)].map(quoteForShell).join(' ');
}

/** A command that makes one run of a shard and its others, wherever these are. */
export function mergeCommand({ run }: Pick<Result, 'run'>): string {
  return ['car-eval', 'merge', run.id, ...keepOut(run)].map(quoteForShell).join(' ').concat(' OTHERS...');
}

interface FlagChange {
  readonly without?: readonly string[];
  readonly added?: readonly string[];
}

/** The command of the whole run with other flags: all that were given are kept, but those left out. */
export function changedCommand(
  { run }: Pick<Result, 'run'>,
  { without = [], added = [] }: FlagChange,
): string {
  const argv = leaveOutMasked(run.argv);
  const kept = dropOptions(argv[0] === 'run' ? argv.slice(1) : argv, new Set(without));
  return ['car-eval', 'run', ...kept, ...added].map(quoteForShell).join(' ');
}

/** The command of the whole run, ready to paste. */
export function rerunCommand(result: Rerun): string {
  return ['car-eval', ...leaveOutMasked(result.run.argv)].map(quoteForShell).join(' ');
}

const isTargetOption = (word: string) => word === '--target' || word.startsWith('--target=');

function keptOptions(argv: readonly string[], chosen: ReadonlySet<string>): string[] {
  return dropOptions(argv[0] === 'run' ? argv.slice(1) : argv, chosen).filter(
    (word) => !withoutValue.has(word),
  );
}

/** The words of a command line without some options and their values. */
export function dropOptions(argv: readonly string[], chosen: ReadonlySet<string>): string[] {
  const kept: string[] = [];
  let dropping = false;
  for (const word of argv) {
    // Words after an option go with it, in whichever of its two forms it stands.
    if (word.startsWith('-')) dropping = chosen.has(word.split('=', 1)[0] ?? '');
    if (!dropping) kept.push(word);
  }
  return kept;
}

/** Quotes for a POSIX shell whatever is not plainly a word. */
export function quoteForShell(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
