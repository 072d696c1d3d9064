import { relative, resolve, sep } from 'node:path';
import { blessRun } from '../../evaluate/bless-run.ts';
import { quoteForShell } from '../../report/reproduce.ts';
import { type CliIo, programName } from '../io.ts';

export interface BlessOptions {
  readonly out: string;
  readonly force: boolean;
}

/** `car-eval bless RUN`: keeps a result as the baseline. Resolves to 0, whatever the verdict of the run. */
export async function bless(run: string, { out: outName, force }: BlessOptions, io: CliIo): Promise<number> {
  const outDir = resolve(io.cwd, outName);
  const blessed = await blessRun(run, { outDir, cwd: io.cwd, force });
  const files = blessed.paths.map((path) => relative(io.cwd, path).replaceAll(sep, '/'));
  const out = outName === 'reports' ? [] : ['--out', outName];
  const lines = [
    `Of run:   ${blessed.run}. ${blessed.gate.title}.`,
    ...files.map((file) => `Baseline: ${file}`),
    ...files.map(
      (file) =>
        `Next:     ${programName(io)} ${['compare', 'latest', file, ...out].map(quoteForShell).join(' ')}`,
    ),
  ];
  io.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}
