import { join } from 'node:path';
import { Stop } from '../../errors.ts';
import { canonicalBody } from '../../language/bodies.ts';
import { kindOfPictures } from '../../model/calibration.ts';
import type { EvalCase } from '../../model/case.ts';
import type { Photo } from '../../model/shot.ts';
import { openLines } from '../../run/read-lines.ts';
import { readSeries } from '../../run/recorded/read-series.ts';
import { readRecordedRun } from '../../run/recorded/recorded-run.ts';
import { listRecordedSeries } from '../../run/recorded/recorded-series.ts';
import type { LabelledPhoto } from './read-labelled.ts';

/**
 * The accepted pictures of a run that are not drawn, for pairs of two cars: pictures of two cases never show one. What was
 * asked for tells how alike they are, and nothing of what they show.
 *
 * @throws Stop `run-unreadable`, or `bad-usage` for a run of drawn pictures alone
 */
export async function readRunPhotos(runDir: string): Promise<LabelledPhoto[]> {
  const run = await readRecordedRun(runDir);
  await using lines = openLines();
  const photos: LabelledPhoto[] = [];
  for (const recorded of listRecordedSeries(run)) {
    if (kindOfPictures(recorded.target) === 'drawn') continue;
    const { shots } = await readSeries(recorded, lines);
    for (const { photo, status } of shots)
      if (photo && status === 'ok') photos.push(toPhoto(photo, recorded.evalCase, runDir));
  }
  if (photos.length > 0) return photos;
  throw new Stop(
    'bad-usage',
    `Expected pictures in ${runDir} that are not drawn, found none.`,
    'Drawn controls are asked anyway: leave out --run.',
  );
}

function toPhoto({ path, sha256 }: Photo, { id, car }: EvalCase, runDir: string): LabelledPhoto {
  const { brand: maker, model, color } = car;
  return {
    ...{ path: join(runDir, path), sha256, car: id, isOneCar: false, maker, model, color },
    ...{ body: canonicalBody(car.bodyType ?? ''), view: null, isWhole: null },
  };
}
