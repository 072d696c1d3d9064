import { isAbsolute, relative } from 'node:path';
import { redactText } from '../http/redact.ts';
import type { CliIo } from './io.ts';

/** The command line as it may be kept and shared: keys masked, absolute paths written from where it was given. */
export function showArgs({ args, cwd }: CliIo): string[] {
  return args.map((arg) => redactText(withoutFolders(arg, cwd)));
}

/** A report is shared, and nobody's home folder is anybody's business. */
function withoutFolders(arg: string, cwd: string): string {
  const [, flag = '', path = arg] = /^(--[\w-]+=)(.*)$/s.exec(arg) ?? [];
  return isAbsolute(path) ? `${flag}${relative(cwd, path) || '.'}` : arg;
}
