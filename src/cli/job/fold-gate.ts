import { resolve } from 'node:path';
import { Stop } from '../../errors.ts';
import { loadKnownFaults } from '../../evaluate/load-known-faults.ts';
import type { GateRules } from '../../model/gate-rules.ts';
import { strictWords } from '../../model/vocabulary.ts';
import { findResult } from '../../run/find-result.ts';
import { seenFrom } from '../../targets/fold-entry.ts';
import type { GateOptions } from '../options/gate-options.ts';

/** Folders that names and paths on the command line start from, and the one that they are kept for. */
interface GateFolders {
  readonly cwd: string;
  readonly outDir: string;
  readonly home: string;
}

/**
 * Folds the flags of the gate; null where they demand nothing. The baseline is read here, before anything is asked for.
 *
 * @throws Stop `bad-usage`, `run-not-found`, `run-unreadable`
 */
export async function foldGateRules(options: GateOptions, folders: GateFolders): Promise<GateRules | null> {
  const { min, minPassRate, strict, known, reportOnly } = options;
  const noRegression = await foldRegression(options, folders);
  const rules: GateRules = {
    ...(min && { min }),
    ...(minPassRate !== undefined && { minPassRate }),
    ...(noRegression && { noRegression }),
    ...(strict && { strict: strict === true ? [...strictWords] : [...strict] }),
    ...(known && { known: [...(await loadKnownFaults({ name: known, path: resolve(folders.cwd, known) }))] }),
    ...(reportOnly && { reportOnly }),
  };
  return Object.keys(rules).length === 0 ? null : rules;
}

async function foldRegression(
  options: GateOptions,
  { cwd, outDir, home }: GateFolders,
): Promise<GateRules['noRegression'] | null> {
  const { regression: baseline, margin, worseThan: noWorseThan, looks } = options;
  if (typeof baseline !== 'string') {
    refuseAlone(options);
    return null;
  }
  const { path } = await findResult(baseline, { outDir, cwd: resolve(cwd) });
  return {
    baseline: seenFrom(home, path),
    ...(margin !== undefined && { margin }),
    ...(typeof noWorseThan === 'number' && { noWorseThan }),
    ...(looks !== undefined && { looks }),
  };
}

/** Flags that say how a comparison is made, where none is. */
function refuseAlone({ margin, worseThan, looks, strict }: GateOptions): void {
  const stray = [
    ...(margin === undefined ? [] : ['--margin']),
    ...(typeof worseThan === 'number' ? ['--no-worse-than'] : []),
    ...(looks === undefined ? [] : ['--looks']),
    ...(Array.isArray(strict) && strict.includes('cannot-tell') ? ['--strict=cannot-tell'] : []),
  ];
  if (stray.length === 0) return;
  throw new Stop(
    'bad-usage',
    `Expected --no-regression beside ${stray.join(' and ')}, got none.`,
    'Name the baseline: --no-regression reports/baselines/full--studio.json',
  );
}
