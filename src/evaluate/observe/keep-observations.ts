import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { keyOfLook, type Observation, observationSchema } from '../../model/observation.ts';
import type { Source } from '../../model/vocabulary.ts';
import { type KeptAnswers, keepAnswers } from '../../run/kept-answers.ts';
import { observationLines } from '../../run/observation-index.ts';
import { runFiles } from '../../run/run-folder.ts';

/** What failed is as good as not looked at: it is asked again. */
const schema = observationSchema.transform((seen) => (seen.failed ? null : seen));

/** Opens `observations/<source>.jsonl` of a run. */
export async function keepObservations(
  runDir: string,
  source: Source,
  signal: AbortSignal,
): Promise<KeptAnswers<Observation>> {
  const { observations } = runFiles(runDir);
  await mkdir(observations, { recursive: true });
  const keyOf = (seen: Observation) => keyOfAnswer(seen, seen.meta.revision ?? '');
  return keepAnswers(join(observations, `${source}.jsonl`), { ...observationLines, schema, keyOf, signal });
}

/** Tells answers apart: one of another revision is another answer. */
export function keyOfAnswer(look: Parameters<typeof keyOfLook>[0], revision: string): string {
  return JSON.stringify([revision, keyOfLook(look)]);
}
