import { resolve } from 'node:path';
import { writeReports } from '../../evaluate/write-reports.ts';
import { openResult } from '../../run/open-result.ts';
import { findRunFolder } from '../../run/run-folder.ts';
import type { CliIo } from '../io.ts';
import type { ShowOptions } from '../run-options.ts';
import { showResult } from '../show-result.ts';

/** `car-eval report RUN`: renders `result.json` again. Resolves to 0 whatever the verdict: nothing is judged anew. */
export async function report(run: string, options: ShowOptions, io: CliIo): Promise<number> {
  const runDir = await findRunFolder(resolve(io.cwd, options.out), run);
  const result = await openResult(runDir);
  const reportPath = await writeReports(runDir, result, options);
  await showResult({ result, runDir, reportPath }, options, io);
  return 0;
}
