import { CommanderError } from 'commander';
import { Stop } from '../errors.ts';
import { plainLines } from '../report/terminal/plain-text.ts';
import type { CliIo } from './io.ts';

/** Prints what ended a command, in words where it was expected. Resolves to the exit code. */
export async function explainError(error: unknown, io: CliIo): Promise<number> {
  // Help and version end this way too, with 0; usage errors have been printed already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 1;
  // Files of anybody are quoted, and paths are named as they are.
  const say = (text: string) => io.stderr.write(`${plainLines(text).trimEnd()}\n`);
  if (error instanceof Stop) {
    if ('problems' in error) await printProblems(error, io);
    say(error.message);
    if (error.hint) say(error.hint);
    return error.exitCode;
  }
  if (isFileError(error)) {
    say(`Expected to write to ${error.path ?? 'the output folder'}, got: ${error.message}`);
    say('What is done is kept; make room or name another folder with --out DIR, then go on with --resume.');
    return 1;
  }
  say('This is a bug in car-eval; please report it with the lines below.');
  say(String(error instanceof Error ? error.stack : error));
  return 1;
}

async function printProblems(error: Stop, io: CliIo): Promise<void> {
  const [{ ProblemsFound }, { formatProblems }] = await Promise.all([
    import('../cases/yaml/problem.ts'),
    import('../cases/yaml/format-problems.ts'),
  ]);
  if (error instanceof ProblemsFound) io.stderr.write(`${plainLines(formatProblems(error.problems))}\n\n`);
}

/** What an operating system refuses, as opposed to what a program gets wrong. */
function isFileError(error: unknown): error is NodeJS.ErrnoException {
  const codes = ['ENOSPC', 'EDQUOT', 'EACCES', 'EPERM', 'EROFS', 'EMFILE', 'ENOTDIR', 'EEXIST'];
  return error instanceof Error && codes.includes((error as NodeJS.ErrnoException).code ?? '');
}
