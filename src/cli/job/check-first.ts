import type { LookerOutside } from '../../evaluate/observe/looker-kind.ts';
import type { Judge } from '../../judge/judge.ts';
import type { Calibration } from '../../model/calibration.ts';
import type { Clock } from '../../model/clock.ts';
import type { Emit } from '../../model/events.ts';
import type { ControlCheck } from '../../validation/judges/check-with-controls.ts';
import type { LabelledPhoto } from '../../validation/photographs/read-labelled.ts';

interface CheckContext extends Pick<LookerOutside, 'outDir' | 'brands'> {
  readonly clock: Pick<Clock, 'date'>;
  readonly emit: Emit;
}

/** Asks a judge what it has to be asked before pictures of a run, and tells of it. */
export function checkFirst(context: CheckContext): LookerOutside['checkJudge'] {
  return async (judge, check) => {
    await checkJudgeFirst(context, judge, check);
  };
}

interface CheckFirst {
  readonly facts: readonly string[];
  readonly signal: AbortSignal;
  /** Asked after the drawn pictures, each set about some of the facts. */
  readonly photographs?: readonly Photographs[];
}

/** Photographs, and the facts that they answer. */
export interface Photographs {
  readonly photos: readonly LabelledPhoto[];
  readonly facts: readonly string[];
}

/** Asks a judge pictures of which the answer is known, drawn ones and then photographs, from where it was left. */
export async function checkJudgeFirst(
  { clock, emit, outDir, brands }: CheckContext,
  judge: Judge,
  { facts, signal, photographs = [] }: CheckFirst,
): Promise<Calibration> {
  const { checkWithStudio } = await import('../../validation/judges/check-with-studio.ts');
  const { sayLevels } = await import('../../judge/calibration/say-calibration.ts');
  let asked = 0;
  const check: ControlCheck = {
    ...{ outDir, brands, facts, signal },
    now: () => clock.date().getTime(),
    onAnswer({ question, isRight }) {
      if (asked === 0) emit({ type: 'checking-started', judge: judge.identity.id });
      asked += 1;
      emit({ type: 'control-answered', question, isRight });
    },
  };
  const drawn = await checkWithStudio(judge, check);
  let { calibration } = drawn;
  const ends = [...drawn.ends.values()];
  for (const { photos, facts: told } of photographs) {
    const last = await askPhotos(judge, photos, { ...check, facts: told });
    calibration = last.calibration;
    ends.push(...last.ends.values());
  }
  const stopped = ends.find((end) => end === 'budget-spent' || end === 'does-not-answer') ?? null;
  const levels = sayLevels(calibration);
  if (asked > 0 || stopped !== null) emit({ type: 'checking-finished', controls: asked, levels, stopped });
  return calibration;
}

/** Loaded only where there are any. */
async function askPhotos(judge: Judge, photos: readonly LabelledPhoto[], check: ControlCheck) {
  const { checkWithPhotos } = await import('../../validation/judges/check-with-photos.ts');
  return checkWithPhotos(judge, photos, check);
}
