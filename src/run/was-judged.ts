import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { runFiles } from './run-folder.ts';

/** Whether a judge has looked at pictures of a run: where none has, nothing of judges needs to be loaded. */
export async function wasJudged(runDir: string): Promise<boolean> {
  const journal = join(runFiles(runDir).observations, 'judge.jsonl');
  return (await stat(journal).catch(() => null)) !== null;
}
