import type { CheckedJudge } from '../../judge/calibration/check-judge.ts';
import type { Judge } from '../../judge/judge.ts';
import { dealFromPhotos } from '../photographs/photo-controls.ts';
import type { LabelledPhoto } from '../photographs/read-labelled.ts';
import { type ControlCheck, checkWithControls } from './check-with-controls.ts';

/** Checks a judge by photographs of which people said what they show: these certify it for photographs. */
export function checkWithPhotos(
  judge: Judge,
  photos: readonly LabelledPhoto[],
  check: ControlCheck,
): Promise<CheckedJudge> {
  const { brands } = check;
  const deal = (before: Parameters<typeof dealFromPhotos>[1]) => dealFromPhotos({ photos, brands }, before);
  return checkWithControls(judge, { kind: 'photograph', deal }, check);
}
