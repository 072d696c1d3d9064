import type { Comparison } from '../model/comparison.ts';
import { writeHtmlReport } from '../report/html/write-report.ts';
import { renderJunit } from '../report/junit/render-junit.ts';
import { renderMarkdown } from '../report/markdown/summary-md.ts';
import { runFiles } from '../run/run-folder.ts';
import type { StoredResult } from '../run/stored-result.ts';
import { replaceFile } from '../run/write-file.ts';
import { readReview } from './score/read-review.ts';

export interface ReportOptions {
  readonly lang: 'en' | 'uk';
  /** Left out: inline while the file stays small enough. */
  readonly assets?: 'inline' | 'linked';
}

/** A run that the HTML report is held against. */
export interface ReportAgainst {
  readonly comparison: Comparison;
  /** The folder of that run; null where its pictures are not at hand. */
  readonly runDir: string | null;
}

/**
 * Renders everything people and other programs read beside `result.json`, from that result and what people said of its
 * pictures; returns the path of the HTML report.
 *
 * @throws Stop `run-unreadable` when a file of verdicts is broken
 */
export async function writeReports(
  runDir: string,
  result: StoredResult,
  options: ReportOptions & { readonly against?: ReportAgainst },
): Promise<string> {
  const review = await readReview(runDir, result);
  const [htmlPath] = await Promise.all([
    writeHtmlReport(runDir, result, { ...options, review }),
    replaceFile(runFiles(runDir).summary, renderMarkdown(result)),
    replaceFile(runFiles(runDir).junit, renderJunit(result)),
  ]);
  return htmlPath;
}
