import { resolve } from 'node:path';
import type { LoadedSuite } from '../cases/load-cases.ts';
import { Stop } from '../errors.ts';
import { answerableCases, type TargetSpec } from '../evaluate/open-target.ts';
import type { RunSettings } from '../run/run-config.ts';
import type { RunOptions, SelectOptions } from './run-options.ts';

/** Reads the cases that the flags select and the target can answer. */
export async function selectSuite(
  options: SelectOptions,
  spec: TargetSpec,
  cwd: string,
): Promise<LoadedSuite> {
  const { loadCheckedSuite } = await import('../evaluate/load-checked-suite.ts');
  const suite = await loadCheckedSuite({
    dir: options.cases,
    cwd,
    suite: options.suite,
    caseIds: options.case,
    angles: options.angle,
  });
  return { ...suite, cases: answerableCases(spec, suite.cases) };
}

/** Folds the flags about the target into one spec, and reads what they name. */
export async function readTargetSpec(options: SelectOptions, cwd: string): Promise<TargetSpec> {
  return options.target === 'replay' ? replaySpec(options, cwd) : studioSpec(options);
}

async function replaySpec({ input }: SelectOptions, cwd: string): Promise<TargetSpec> {
  if (input === undefined) {
    throw new Stop(
      'bad-usage',
      'Expected --input FILE with --target replay, got none.',
      'For example: --target replay --input response.json',
    );
  }
  const { readReplayInput } = await import('../generator/targets/replay-input.ts');
  return { type: 'replay', input: await readReplayInput(resolve(cwd, input)) };
}

async function studioSpec({ baseUrl, studioFault, studioDefect }: SelectOptions): Promise<TargetSpec> {
  const notes: string[] = [];
  if (studioFault) notes.push(`Planted faults: ${studioFault}`);
  if (studioDefect) notes.push(`Planted defects: ${studioDefect}`);
  if (baseUrl !== undefined && notes.length > 0) {
    throw new Stop(
      'bad-usage',
      'Faults and defects are planted where the studio is started, not through --base-url.',
      'Start it with: car-eval studio --studio-defect SPEC',
    );
  }
  return {
    type: 'studio',
    baseUrl: baseUrl ?? null,
    faults: studioFault ? (await import('../studio/parse-faults.ts')).parseFaults(studioFault) : [],
    defects: studioDefect ? (await import('../studio/parse-defects.ts')).parseDefects(studioDefect) : [],
    notes,
  };
}

/** Folds the flat flags into the settings that are kept with the run. */
export function toSettings(options: RunOptions, suite: LoadedSuite): RunSettings {
  return {
    repeat: options.repeat,
    concurrency: options.concurrency,
    sequential: options.sequential,
    timeoutMs: options.timeout,
    maxRetries: options.maxRetries,
    images: options.images,
    measure: options.measure,
    allowPrivateAddresses: options.allowPrivateAddresses,
    passScore: options.threshold ?? suite.rubric.grades.good,
    maxErrorRate: options.maxErrorRate,
    profile: options.rubric,
  };
}
