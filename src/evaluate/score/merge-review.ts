import { type MergedFile, mergeVerdicts } from '../../review/merge-verdicts.ts';
import { readVerdictFile } from '../../review/read-verdict-file.ts';
import { listScoreChanges, type ScoreChange } from '../../review/score-changes.ts';
import { openResult } from '../../run/open-result.ts';
import { refuseLostShots } from '../../run/recorded/lost-shots.ts';
import { inOnePart } from '../../run/recorded/parted-run.ts';
import { readRecordedRun } from '../../run/recorded/recorded-run.ts';
import type { StoredResult } from '../../run/stored-result.ts';
import { learnOfJudges } from './learn-from-people.ts';
import { toReviewedRun } from './reviewed-run.ts';
import { scoreRun } from './score-run.ts';

/** A run after people's answers were added to it. */
export interface MergedReview {
  readonly result: StoredResult;
  /** One for each file given. */
  readonly files: readonly MergedFile[];
  readonly changes: readonly ScoreChange[];
}

const failure = {
  code: 'bad-input',
  hint: 'Export the answers from the report once more, or leave this file out; nothing was merged.',
} as const;

/**
 * Adds files of verdicts to a run, holds its judges against them, and scores it again. All files are read before anything is written.
 *
 * @param now milliseconds since 1970
 * @throws Stop `bad-input` for a broken file or one of another run, `run-unreadable`
 */
export async function mergeReview(
  runDir: string,
  paths: readonly string[],
  now: () => number = Date.now,
): Promise<MergedReview> {
  const files = await Promise.all(paths.map((path) => readVerdictFile(path, { failure })));
  const run = await readRecordedRun(runDir);
  const parted = inOnePart(run);
  await refuseLostShots(parted);
  const before = await openResult(runDir).then(
    ({ outlines }) => outlines,
    () => [],
  );
  const merged = await mergeVerdicts(runDir, toReviewedRun(run), files);
  await learnOfJudges(run, now());
  const result = await scoreRun(parted);
  return { result, files: merged, changes: listScoreChanges(before, result.outlines) };
}
