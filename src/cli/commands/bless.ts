import { relative, resolve } from 'node:path';
import { blessRun } from '../../evaluate/bless-run.ts';
import type { CliIo } from '../io.ts';

/** `car-eval bless RUN`: keeps a result as the baseline. Resolves to 0, whatever the verdict of the run. */
export async function bless(run: string, options: { readonly out: string }, io: CliIo): Promise<number> {
  const outDir = resolve(io.cwd, options.out);
  for (const path of await blessRun(run, { outDir, cwd: io.cwd }))
    io.stdout.write(`Baseline: ${relative(io.cwd, path)}\n`);
  return 0;
}
