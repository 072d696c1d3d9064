import type { Calibration } from '../../model/calibration.ts';

/** Who a run was told to ask, by the flags it keeps; what is not there is left out. */
export function readAsked(looking: Readonly<Record<string, unknown>>): Partial<Calibration['judge']> {
  const { judge, judgeModel, judgeProfile } = looking;
  return {
    ...(typeof judge === 'string' && URL.canParse(judge) && { host: new URL(judge).host }),
    ...(typeof judgeModel === 'string' && { modelAsked: judgeModel }),
    ...(typeof judgeProfile === 'string' && { profile: judgeProfile }),
  };
}
