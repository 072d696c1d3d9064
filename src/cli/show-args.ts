import { isAbsolute, relative } from 'node:path';
import { redactText } from '../http/redact.ts';
import type { CliIo } from './io.ts';

/** The command line as it may be kept and shared: keys masked, absolute paths written from where it was given. */
export function showArgs({ args, cwd }: CliIo): string[] {
  const shown = args.map((arg, index) => hideHeader(arg, args[index - 1]));
  return shown.map((arg) => redactText(withoutFolders(arg, cwd)));
}

/** Whatever a header is called, what it holds may be a key. */
function hideHeader(arg: string, before: string | undefined): string {
  if (before === '--header') return hideValue(arg);
  return arg.startsWith('--header=') ? `--header=${hideValue(arg.slice('--header='.length))}` : arg;
}

function hideValue(line: string): string {
  return line.includes(':') ? line.replace(/:.*$/s, ': ***') : '***';
}

/** A report is shared, and nobody's home folder is anybody's business. */
function withoutFolders(arg: string, cwd: string): string {
  const [, flag = '', path = arg] = /^(--[\w-]+=)(.*)$/s.exec(arg) ?? [];
  return isAbsolute(path) ? `${flag}${relative(cwd, path) || '.'}` : arg;
}
