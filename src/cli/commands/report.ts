import { resolve } from 'node:path';
import { compareRuns } from '../../evaluate/compare-runs.ts';
import { writeReports } from '../../evaluate/write-reports.ts';
import type { ReportAgainst } from '../../report/html/write-report.ts';
import type { Places } from '../../run/find-result.ts';
import { openResult } from '../../run/open-result.ts';
import { findRunFolder } from '../../run/run-folder.ts';
import { lockRun } from '../../run/run-lock.ts';
import { renewRecords } from '../../scorers/renew-records.ts';
import { auditRun } from '../audit-run.ts';
import type { CliIo } from '../io.ts';
import { limitHeapGrowth } from '../limit-heap-growth.ts';
import type { ShowOptions } from '../options/show-options.ts';
import { showResult } from '../show-result.ts';

interface CompareWith {
  /** A run, a result file or a baseline to hold the report against. */
  readonly against?: string;
}

/** `car-eval report RUN`: renders `result.json` again. Resolves to 0 whatever the verdict: nothing is scored anew. */
export async function report(run: string, options: ShowOptions & CompareWith, io: CliIo): Promise<number> {
  limitHeapGrowth('scoring');
  const outDir = resolve(io.cwd, options.out);
  const runDir = await findRunFolder(outDir, run);
  await using _alone = await lockRun(runDir);
  const result = await auditRun(await openResult(runDir, renewRecords), { runDir, lang: options.lang }, io);
  const { against: before, ...shown } = options;
  const against = before && (await compareWith(before, runDir, { outDir, cwd: io.cwd }));
  const written = await writeReports(runDir, result, against ? { ...shown, against } : shown);
  await showResult({ result, runDir, ...written }, options, io);
  return 0;
}

async function compareWith(before: string, runDir: string, places: Places): Promise<ReportAgainst> {
  const compared = await compareRuns({ before, after: runDir }, places);
  return { comparison: compared.comparison, runDir: compared.before.runDir };
}
