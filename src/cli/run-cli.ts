import { explainError } from './explain-error.ts';
import type { CliIo } from './io.ts';
import { createProgram } from './program.ts';

/**
 * Runs one command line and resolves to its exit code: 0 good, 100 a case fails, 2 not measured, 1 bad input or a
 * bug, 130 interrupted. Expected ends are one line and the next step; bugs show their stack.
 */
export async function runCli(io: CliIo): Promise<number> {
  let exitCode = 0;
  try {
    const program = await createProgram(io, (code) => {
      exitCode = code;
    });
    await program.parseAsync([...io.args], { from: 'user' });
    return exitCode;
  } catch (error) {
    return await explainError(error, io);
  }
}
