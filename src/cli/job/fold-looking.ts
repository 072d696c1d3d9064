import { resolve } from 'node:path';
import type { LookingCommand } from '../../evaluate/observe/looker-kind.ts';
import { foldLookers } from '../options/looker-options.ts';

/** Where a judge may be described. */
export interface LookingOptions {
  readonly targets?: string;
  readonly judge?: string;
}

/**
 * Folds the flags by which a command has pictures looked at, and the judge of the targets file. What a flag says takes the
 * place of what the file says; a judge at another address has nothing of the one in the file, least of all its key.
 *
 * @throws TargetsInvalid for a faulty file
 */
export async function foldLooking(
  name: LookingCommand,
  options: LookingOptions,
  cwd: string,
): Promise<Readonly<Record<string, unknown>>> {
  return { ...(await readJudgeBlock(options, cwd)), ...foldLookers(name, options) };
}

/** Null where there is none, or it does not count. */
export async function readJudgeBlock(
  { targets, judge }: LookingOptions,
  cwd: string,
): Promise<Readonly<Record<string, unknown>> | null> {
  if (targets === undefined || judge !== undefined) return null;
  const { loadJudgeOptions } = await import('../../targets/load-targets.ts');
  return loadJudgeOptions({ path: resolve(cwd, targets), name: targets });
}
