import type { CheckedJudge } from '../../judge/calibration/check-judge.ts';
import type { Judge } from '../../judge/judge.ts';
import { type ControlCheck, checkWithControls } from './check-with-controls.ts';
import { dealFromStudio } from './studio-controls.ts';

/** Checks a judge by drawn controls: it is certified for drawings by them, and provisional for photographs. */
export function checkWithStudio(judge: Judge, check: ControlCheck): Promise<CheckedJudge> {
  return checkWithControls(judge, { kind: 'drawn', deal: () => dealFromStudio(check.brands) }, check);
}
