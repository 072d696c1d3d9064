import { resolve } from 'node:path';
import { scoreRun } from '../../evaluate/score/score-run.ts';
import { writeReports } from '../../evaluate/write-reports.ts';
import { findRunFolder } from '../../run/run-folder.ts';
import type { CliIo } from '../io.ts';
import { limitHeapGrowth } from '../limit-heap-growth.ts';
import type { ShowOptions } from '../options/show-options.ts';
import { showResult } from '../show-result.ts';

/** `car-eval score RUN`: scores and renders from disk. Resolves to the exit code of the gate. */
export async function score(run: string, options: ShowOptions, io: CliIo): Promise<number> {
  limitHeapGrowth('scoring');
  const runDir = await findRunFolder(resolve(io.cwd, options.out), run);
  const result = await scoreRun(runDir);
  const written = await writeReports(runDir, result, options);
  await showResult({ result, runDir, ...written }, options, io);
  return result.gate.exitCode;
}
