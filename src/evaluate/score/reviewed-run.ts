import { knowPictures } from '../../model/know-pictures.ts';
import type { ReviewedRun } from '../../review/merge-verdicts.ts';
import type { RecordedRun } from '../../run/recorded/recorded-run.ts';
import { listRecordedSeries } from '../../run/recorded/recorded-series.ts';

/** A run with its pictures, accepted or not, by which answers are known to be about them. */
export function toReviewedRun(run: RecordedRun): ReviewedRun {
  const pictures = listRecordedSeries(run).flatMap(({ evalCase, shots }) =>
    shots.flatMap(({ angle, image }) => {
      if (image === null) return [];
      return [{ image: image.sha256, pixels: image.pixels, case: evalCase.id, angle }];
    }),
  );
  return { id: run.config.id, recognise: knowPictures(pictures) };
}
