import type { LoadedSuite } from '../../cases/load-cases.ts';
import { answerableCases } from '../../evaluate/targets/open-target.ts';
import type { TargetSpec } from '../../evaluate/targets/target-spec.ts';
import type { RunSettings } from '../../run/run-config.ts';
import type { RunOptions, SelectOptions } from '../options/run-options.ts';
import { refuseWithoutClassicPhrases } from './classic-phrases.ts';

/**
 * Reads the cases that the flags select and the targets can answer.
 *
 * @throws Stop `bad-config` when the classic rubric is to score a case that has no phrases for it
 */
export async function selectSuite(
  options: SelectOptions & Partial<Pick<RunOptions, 'rubric'>>,
  specs: readonly TargetSpec[],
  cwd: string,
): Promise<LoadedSuite> {
  const { loadCheckedSuite } = await import('../../evaluate/load-checked-suite.ts');
  const suite = await loadCheckedSuite({
    dir: options.cases,
    cwd,
    suite: options.suite,
    caseIds: options.case,
    angles: options.angle,
  });
  const cases = answerableCases(specs, suite.cases);
  if (options.rubric === 'classic') refuseWithoutClassicPhrases(cases);
  return { ...suite, cases };
}

/** Longest time for one picture where neither the flags nor the target say otherwise. */
const usualTimeoutMs = 120_000;

/** Folds the flat flags into the settings that are kept with the run. */
export function toSettings(options: RunOptions, suite: LoadedSuite): RunSettings {
  return {
    repeat: options.repeat,
    concurrency: options.concurrency,
    sequential: options.sequential,
    timeoutMs: options.timeout ?? usualTimeoutMs,
    maxRetries: options.maxRetries,
    images: options.images,
    measure: options.measure,
    allowPrivateAddresses: options.allowPrivateAddresses,
    passScore: options.threshold ?? suite.rubric.grades.good,
    maxErrorRate: options.maxErrorRate,
    profile: options.rubric,
  };
}
