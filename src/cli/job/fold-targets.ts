import { foldEntry } from '../../targets/fold-entry.ts';
import type { HeaderValues } from '../../targets/headers.ts';
import type { TargetSpec } from '../../targets/target-kinds.ts';
import type { TargetOptions } from '../options/target-options.ts';
import { spreadPrompts } from './spread-prompts.ts';
import { listTargetEntries } from './target-entries.ts';

export interface FoldedTargets {
  readonly specs: readonly TargetSpec[];
  /** Apart from the specs, which are kept with the run. */
  readonly headerValues: HeaderValues;
}

/**
 * Folds the flags, or the file of `--targets`, into what to put under test.
 *
 * @param home folder that the paths of specs start from
 * @throws Stop `bad-usage` or `bad-config`, before anything is opened
 */
export async function foldTargets(
  { timeout: timeoutMs = null, ...options }: TargetOptions & { readonly timeout?: number | null },
  { cwd, home }: { readonly cwd: string; readonly home: string },
): Promise<FoldedTargets> {
  const entries = await spreadPrompts(await listTargetEntries(options, cwd), options.prompt);
  return {
    specs: await Promise.all(entries.map((named) => foldEntry(named, { home, timeoutMs }))),
    headerValues: new Map(entries.map(({ id, entry }) => [id, entry.headers ?? {}])),
  };
}
