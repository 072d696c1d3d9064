import { Stop } from '../../errors.ts';
import type { SeriesResult } from '../../model/result.ts';
import type { JournalLine } from '../../model/series.ts';
import { decidePictures } from '../../report/export/decide-pictures.ts';
import { openResult } from '../../run/open-result.ts';
import { continueJournal, type RecordedRun } from '../../run/recorded/recorded-run.ts';
import { writeRunConfig } from '../../run/run-folder.ts';
import { renewRecords } from '../../scorers/renew-records.ts';

/**
 * Gives up the pictures that a run rejects for what is seen in them or in their series, so that going on with it asks for
 * them anew. Their lines and files stay in the run's folder. A case that only its prompts make too bad would be drawn as
 * before: its pictures are kept.
 *
 * @throws Stop `run-unreadable` where the run has no result yet, `bad-usage` where it rejects no picture
 */
export async function giveUpRejected(run: RecordedRun): Promise<void> {
  const lines: JournalLine[] = [];
  const result = await openResult(run.runDir, renewRecords);
  for await (const one of result.readCases()) lines.push(...linesOf(one));
  if (lines.length === 0)
    throw refuseNone(
      run,
      result.outlines.some(({ counts }) => counts.errored > 0),
    );
  // Until the new ones are there the run is not complete, also for whoever scores it after a crash.
  await writeRunConfig(run.runDir, { ...run.config, status: 'interrupted' });
  const journal = await continueJournal(run);
  try {
    for (const line of lines) await journal.append(line);
  } finally {
    await journal.close();
  }
}

function linesOf(one: SeriesResult): JournalLine[] {
  const rejected = decidePictures(one).filter(
    ({ decision, ground }) => decision === 'reject' && ground !== 'case',
  );
  const angles = rejected.map(({ shot }) => shot.angle);
  if (angles.length === 0) return [];
  return [{ kind: 'again', target: one.target, case: one.id, sample: one.sample, angles }];
}

function refuseNone({ config: { id } }: RecordedRun, isUnfinished: boolean): Stop {
  return new Stop(
    'bad-usage',
    `No picture of ${id} is rejected for what is seen in it: there is nothing to ask for anew.`,
    isUnfinished
      ? `Ask for the pictures that never came: car-eval run --resume ${id}`
      : `List what is to be done with every picture, and why: car-eval export ${id}`,
  );
}
