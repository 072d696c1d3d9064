import { resolve } from 'node:path';
import { mergeReview } from '../../evaluate/score/merge-review.ts';
import { writeReports } from '../../evaluate/write-reports.ts';
import { readWords } from '../../report/read-words.ts';
import { reviewLines } from '../../report/terminal/review-lines.ts';
import { findRunFolder } from '../../run/run-folder.ts';
import { lockRun } from '../../run/run-lock.ts';
import type { CliIo } from '../io.ts';
import { limitHeapGrowth } from '../limit-heap-growth.ts';
import type { ShowOptions } from '../options/show-options.ts';
import { shortPaths, showResult, toSummaryJson } from '../show-result.ts';
import { describeMerge } from './describe-merge.ts';

export interface MergeCall {
  readonly run: string;
  /** Paths, as given on the command line. */
  readonly files: readonly string[];
  readonly options: ShowOptions;
}

/** `car-eval review merge RUN FILE...`: adds answers, scores, renders. Resolves to the exit code of the gate. */
export async function mergeReviewFiles({ run, files, options }: MergeCall, io: CliIo): Promise<number> {
  limitHeapGrowth('scoring');
  const runDir = await findRunFolder(resolve(io.cwd, options.out), run);
  await using _alone = await lockRun(runDir);
  const paths = files.map((file) => resolve(io.cwd, file));
  const { result, ...merged } = await mergeReview(runDir, paths);
  const shown = { result, runDir, ...(await writeReports(runDir, result, options)) };
  if (options.json) {
    const summary = { ...toSummaryJson(result, shortPaths(shown, io)), merged };
    io.stdout.write(`${JSON.stringify(summary, null, 2)}\n`);
    return result.gate.exitCode;
  }
  if (!options.quiet) {
    const review = reviewLines(shown.review, readWords('en'), io.stdout.columns);
    io.stdout.write(`${[describeMerge(merged, result.outlines.length), ...review, ''].join('\n')}\n`);
  }
  await showResult(shown, { json: false, quiet: true, lang: options.lang }, io);
  return result.gate.exitCode;
}
