import { noJudging } from '../../model/judging.ts';
import type { VerdictFile } from '../../model/verdict.ts';
import type { StoredResult } from '../../run/stored-result.ts';
import { wasJudged } from '../../run/was-judged.ts';
import type { OpenJudging } from './read-judging.ts';

/**
 * Opens what judges saw in the pictures of a run, for reports and the terminal. Where none looked, nothing is read and
 * nothing of judges is loaded.
 *
 * @throws Stop `run-unreadable`
 */
export async function openJudging(
  runDir: string,
  result: StoredResult,
  verdicts: readonly VerdictFile[],
): Promise<OpenJudging> {
  if (!(await wasJudged(runDir))) return { ...noJudging, [Symbol.asyncDispose]: async () => undefined };
  const { readJudging } = await import('./read-judging.ts');
  return readJudging(runDir, result, verdicts);
}
