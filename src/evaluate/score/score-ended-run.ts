import { Stop } from '../../errors.ts';
import type { Emit } from '../../model/events.ts';
import { mostInOneFile } from '../../model/long-run.ts';
import { carryOver } from '../../review/carry-over.ts';
import { findReviewedRuns } from '../../review/earlier-runs.ts';
import { openPartedRun } from '../../run/recorded/open-parted-run.ts';
import { inOnePart } from '../../run/recorded/parted-run.ts';
import type { RecordedRun } from '../../run/recorded/recorded-run.ts';
import { countPictures } from '../../run/split-config.ts';
import type { StoredResult } from '../../run/stored-result.ts';
import { toReviewedRun } from './reviewed-run.ts';
import { scoreRun } from './score-run.ts';

/**
 * Scores a run that has just come to its end, with the answers that people gave to the very same pictures in earlier
 * runs. Verdicts of earlier runs that cannot be read are named, and the run is scored without them.
 */
export async function scoreEndedRun(run: RecordedRun, emit: Emit): Promise<StoredResult> {
  emit({ type: 'scoring-started' });
  try {
    await carryAnswers(run, emit);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    emit({ type: 'answers-unread', run: null, reason: error.message });
  }
  // What is kept of a long run while it is asked for is more than scoring it takes.
  const isLong = countPictures(run.config.asked) > mostInOneFile;
  return scoreRun(isLong ? await openPartedRun(run.runDir) : inOnePart(run), { emit });
}

async function carryAnswers(run: RecordedRun, emit: Emit): Promise<void> {
  const { runDir } = run;
  // Most runs stand alone, and the pictures of a long one take a while to list.
  if ((await findReviewedRuns(runDir)).length === 0) return;
  const { carried, unread } = await carryOver(runDir, toReviewedRun(run));
  for (const one of carried) emit({ type: 'answers-carried', ...one });
  for (const one of unread) emit({ type: 'answers-unread', ...one });
}
