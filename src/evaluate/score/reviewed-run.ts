import { knowPictures } from '../../model/know-pictures.ts';
import type { ReviewedRun } from '../../review/merge-verdicts.ts';
import { indexJournal } from '../../run/recorded/journal-index.ts';
import { listRecordedSeries } from '../../run/recorded/recorded-series.ts';
import { readRunConfig } from '../../run/run-folder.ts';

/** A run with its pictures, accepted or not, by which answers are known to be about them. */
export async function readReviewedRun(runDir: string): Promise<ReviewedRun> {
  const config = await readRunConfig(runDir);
  const series = listRecordedSeries(config, await indexJournal(runDir));
  const pictures = series.flatMap(({ evalCase, shots }) =>
    shots.flatMap(({ angle, image }) => {
      if (image === null) return [];
      return [{ image: image.sha256, pixels: image.pixels, case: evalCase.id, angle }];
    }),
  );
  return { id: config.id, recognise: knowPictures(pictures) };
}
