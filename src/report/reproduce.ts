import type { Result, SeriesResult } from '../model/result.ts';

type Rerun = Pick<Result, 'run' | 'targets'>;

/** Options that choose what runs, or how it is printed: the command for one case sets them anew. */
const withValue = ['--suite', '--case', '--target', '--resume'];
const withoutValue = new Set(['--json', '--quiet', '--verbose']);

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
  const start = run.argv.findIndex((word) => /^--out(=|$)/.test(word));
  const out = start === -1 ? [] : run.argv.slice(start, start + (run.argv[start] === '--out' ? 2 : 1));
  return ['car-eval', 'run', '--resume', run.id, ...out].map(quoteForShell).join(' ');
}

/** The command of the whole run, ready to paste. */
export function rerunCommand(result: Rerun): string {
  return ['car-eval', ...result.run.argv].map(quoteForShell).join(' ');
}

const isTargetOption = (word: string) => word === '--target' || word.startsWith('--target=');

function keptOptions(argv: readonly string[], chosen: ReadonlySet<string>): string[] {
  const kept: string[] = [];
  let dropping = false;
  for (const word of argv[0] === 'run' ? argv.slice(1) : argv) {
    // Words after an option go with it, in whichever of its two forms it stands.
    if (word.startsWith('-')) dropping = chosen.has(word.split('=', 1)[0] ?? '');
    if (!dropping && !withoutValue.has(word)) kept.push(word);
  }
  return kept;
}

/** Quotes for a POSIX shell whatever is not plainly a word. */
export function quoteForShell(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
