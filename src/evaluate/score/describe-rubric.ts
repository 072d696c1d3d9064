import type { RunInfo } from '../../model/result.ts';
import type { RunHead } from '../../run/split-config.ts';

/** The rules that a run is scored by, as far as its result tells them. */
export function describeRubric({ settings, rubric }: RunHead): RunInfo['rubric'] {
  return {
    profile: settings.profile,
    weights: rubric.weights,
    thresholds: {
      pass: settings.passScore,
      ...rubric.grades,
      maxErrorRate: settings.maxErrorRate,
      ...(settings.requireSeen !== undefined && { requireSeen: settings.requireSeen }),
    },
  };
}
