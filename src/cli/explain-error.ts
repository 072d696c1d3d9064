import { CommanderError } from 'commander';
import { Stop } from '../errors.ts';
import type { CliIo } from './io.ts';

/** Prints what ended a command, in words where it was expected. Resolves to the exit code. */
export async function explainError(error: unknown, io: CliIo): Promise<number> {
  // Help and version end this way too, with 0; usage errors have been printed already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 1;
  if (error instanceof Stop) {
    if ('problems' in error) await printProblems(error, io);
    io.stderr.write(`${error.message.trimEnd()}\n`);
    if (error.hint) io.stderr.write(`${error.hint}\n`);
    return error.exitCode;
  }
  if (isFileError(error)) {
    io.stderr.write(`Expected to write to ${error.path ?? 'the output folder'}, got: ${error.message}\n`);
    io.stderr.write(
      'What is done is kept; make room or name another folder with --out DIR, then go on with --resume.\n',
    );
    return 1;
  }
  io.stderr.write(`This is a bug in car-eval; please report it with the lines below.\n`);
  io.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  return 1;
}

async function printProblems(error: Stop, io: CliIo): Promise<void> {
  const [{ ProblemsFound }, { formatProblems }] = await Promise.all([
    import('../cases/yaml/problem.ts'),
    import('../cases/yaml/format-problems.ts'),
  ]);
  if (error instanceof ProblemsFound) io.stderr.write(`${formatProblems(error.problems)}\n\n`);
}

/** What an operating system refuses, as opposed to what a program gets wrong. */
function isFileError(error: unknown): error is NodeJS.ErrnoException {
  const codes = ['ENOSPC', 'EDQUOT', 'EACCES', 'EPERM', 'EROFS', 'EMFILE', 'ENOTDIR', 'EEXIST'];
  return error instanceof Error && codes.includes((error as NodeJS.ErrnoException).code ?? '');
}
