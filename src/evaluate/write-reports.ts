import type { Judging } from '../model/judging.ts';
import type { Review } from '../model/review.ts';
import { type ReportAgainst, writeHtmlReport } from '../report/html/write-report.ts';
import { renderJunit } from '../report/junit/render-junit.ts';
import { renderMarkdown } from '../report/markdown/summary-md.ts';
import { readVerdicts } from '../review/read-verdicts.ts';
import { summariseReview } from '../review/summarise-review.ts';
import { readMakerNames } from '../run/maker-names.ts';
import { runFiles } from '../run/run-folder.ts';
import type { StoredResult } from '../run/stored-result.ts';
import { replaceFile, toJsonText } from '../store/write-file.ts';
import { openJudging } from './judging/open-judging.ts';
import { type FindLink, linkPictures } from './link-pictures.ts';

export interface ReportOptions {
  readonly lang: 'en' | 'uk';
  /** Left out: inline while the file stays small enough. */
  readonly assets?: 'inline' | 'linked';
}

export interface WrittenReports {
  /** Of the HTML report. */
  readonly reportPath: string;
  /** What people said of the pictures, as the reports show it. */
  readonly review: Review;
  /** What judges did, as the reports show it. */
  readonly judges: Judging['judges'];
  /** Where a picture is found by its case and angle. */
  readonly findLink: FindLink;
}

/**
 * Renders everything people and other programs read beside `result.json`, from that result and what people said of its
 * pictures.
 *
 * @throws Stop `run-unreadable` when a file of verdicts is broken
 */
export async function writeReports(
  runDir: string,
  result: StoredResult,
  options: ReportOptions & { readonly against?: ReportAgainst },
): Promise<WrittenReports> {
  const verdicts = await readVerdicts(runDir);
  const review = await summariseReview(verdicts, result.readCases());
  await using judging = await openJudging(runDir, result, verdicts);
  const makers = await readMakerNames(runDir);
  const [reportPath] = await Promise.all([
    writeHtmlReport(runDir, result, { ...options, review, judging, makers }),
    replaceFile(runFiles(runDir).summary, renderMarkdown(result, options.lang)),
    replaceFile(runFiles(runDir).junit, renderJunit(result)),
    judging.judges.length > 0 &&
      replaceFile(runFiles(runDir).judging, toJsonText({ schemaVersion: 1, judges: judging.judges })),
  ]);
  return { reportPath, review, judges: judging.judges, findLink: await linkPictures(runDir, result) };
}
