import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promptInUrl } from '../../src/language/sent-prompt.ts';
import type { EvalCase } from '../../src/model/case.ts';
import { type BackendAnswer, readBackendAnswer } from '../../src/targets/backend/response.ts';
import { readReplayInput } from '../../src/targets/replay/input.ts';

/** A prompt that a service wrote for a case. */
export interface RecordedPrompt {
  readonly evalCase: EvalCase;
  readonly text: string;
}

/** The prompts in a folder of recorded answers, each file `{case id: {status, body}}`. */
export async function readRecordedPrompts(
  dir: string,
  cases: readonly EvalCase[],
): Promise<readonly RecordedPrompt[]> {
  const files = (await readdir(dir)).filter((name) => name.endsWith('.json')).sort();
  const answers = await Promise.all(files.map((file) => readAnswers(join(dir, file))));
  return answers.flat().flatMap(([id, answer]) => {
    const evalCase = cases.find((one) => one.id === id);
    if (!evalCase) throw new Error(`Expected the ids of cases, got ${id}`);
    return listPrompts(answer).map((text) => ({ evalCase, text }));
  });
}

async function readAnswers(path: string): Promise<readonly (readonly [id: string, answer: BackendAnswer])[]> {
  const input = await readReplayInput(path);
  if (input.kind !== 'map') throw new Error(`Expected answers by case id in ${path}`);
  return [...input.answers];
}

/** As the address says that it was sent, else as it was reported. */
function listPrompts(answer: BackendAnswer): readonly string[] {
  const { images } = readBackendAnswer(answer);
  return images.flatMap(
    ({ picture, prompt }) => (picture?.kind === 'url' && promptInUrl(picture.url)) || prompt || [],
  );
}
