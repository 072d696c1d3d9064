import type { CheckedSuite } from '../../cases/load-cases.ts';
import type { SelectOptions } from '../options/run-options.ts';
import { foldFeed } from './fold-feed.ts';

/** Reads the cases that the flags select. */
export async function selectSuite(options: SelectOptions, cwd: string): Promise<CheckedSuite> {
  const { loadCheckedSuite } = await import('../../evaluate/load-checked-suite.ts');
  return loadCheckedSuite({
    dir: options.cases,
    cwd,
    suite: options.suite,
    caseIds: options.case,
    angles: options.angle,
    ...foldFeed(options),
  });
}
