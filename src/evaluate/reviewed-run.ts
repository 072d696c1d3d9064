import { pictureOf } from '../model/verdict-log.ts';
import type { ReviewedRun } from '../review/merge-verdicts.ts';
import { readJournal } from '../run/journal.ts';
import { readRunConfig, runFiles } from '../run/run-folder.ts';
import { readRecordedSeries } from './recorded-series.ts';

/** A run with its pictures, accepted or not, by which answers are known to be about them. */
export async function readReviewedRun(runDir: string): Promise<ReviewedRun> {
  const config = await readRunConfig(runDir);
  const series = readRecordedSeries(config, await readJournal(runFiles(runDir).shots));
  const pictures = series.flatMap(({ evalCase, shots }) =>
    shots.flatMap(({ angle, photo }) =>
      photo ? [pictureOf({ image: photo.sha256, case: evalCase.id, angle })] : [],
    ),
  );
  return { id: config.id, pictures: new Set(pictures) };
}
