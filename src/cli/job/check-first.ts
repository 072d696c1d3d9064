import type { LookerOutside } from '../../evaluate/observe/looker-kind.ts';
import type { Clock } from '../../model/clock.ts';
import type { Emit } from '../../model/events.ts';

interface CheckContext extends Pick<LookerOutside, 'outDir' | 'brands'> {
  readonly clock: Pick<Clock, 'date'>;
  readonly emit: Emit;
}

/** Asks a judge drawn pictures of which the answer is known, before it is asked about those of a run. */
export function checkFirst({ clock, emit, outDir, brands }: CheckContext): LookerOutside['checkJudge'] {
  return async (judge, { facts, signal }) => {
    const { checkWithStudio } = await import('../../validation/judges/check-with-studio.ts');
    const { sayLevels } = await import('../../judge/calibration/say-calibration.ts');
    let asked = 0;
    const { calibration, ends } = await checkWithStudio(judge, {
      ...{ outDir, brands, facts, signal },
      now: () => clock.date().getTime(),
      onAnswer({ question, isRight }) {
        if (asked === 0) emit({ type: 'checking-started', judge: judge.identity.id });
        asked += 1;
        emit({ type: 'control-answered', question, isRight });
      },
    });
    if (asked === 0) return;
    const broken = [...ends.values()].find((end) => end === 'budget-spent' || end === 'does-not-answer');
    emit({
      type: 'checking-finished',
      controls: asked,
      levels: sayLevels(calibration),
      stopped: broken ?? null,
    });
  };
}
