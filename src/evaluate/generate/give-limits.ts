import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { shotError } from '../../errors.ts';
import type { Target } from '../../generator/target.ts';
import type { PromptLimit } from '../../model/prompt-limit.ts';
import { resolvePromptLimits } from '../../prompts/limits/resolve-limits.ts';
import type { TargetSpec } from '../../targets/target-kinds.ts';

/**
 * Notes how much of a prompt a target's model reads, and has it refuse what the service would refuse.
 *
 * @param home folder that the paths of specs start from
 * @throws Stop `bad-usage` when the tokenizer cannot be read
 */
export async function giveLimits(target: Target, spec: TargetSpec, home: string): Promise<Target> {
  const tokenizer = spec.tokenizer === null ? null : resolve(home, spec.tokenizer);
  const runner = 'runner' in spec ? spec.runner : null;
  const { model, capabilities } = target.info;
  const limits = resolvePromptLimits({ type: spec.type, model, runner, given: spec.promptLimit });
  const info = {
    ...target.info,
    capabilities: { ...capabilities, promptLimit: limits && [...limits] },
    ...(tokenizer !== null && { tokenizer: await nameTokenizer(tokenizer) }),
  };
  const refusePrompt = capabilities.writesPrompts ? null : await openRefusal(limits, tokenizer);
  return {
    ...target,
    info,
    ...(tokenizer !== null && { tokenizerPath: tokenizer }),
    ...(refusePrompt && { refusePrompt }),
  };
}

/** Where the tokenizer is kept in the folder of a run: a score is counted by it whenever it is made. */
async function nameTokenizer(path: string): Promise<string> {
  const { readTokenizer } = await import('../../prompts/tokens/read-tokenizer.ts');
  await readTokenizer(path);
  const digest = createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
  return `tokenizers/${digest}.json`;
}

/** Null for a model that refuses nothing. */
async function openRefusal(
  limits: readonly PromptLimit[] | null,
  tokenizer: string | null,
): Promise<NonNullable<Target['refusePrompt']> | null> {
  const refusing = (limits ?? []).filter(({ beyond }) => beyond === 'refuse');
  if (refusing.length === 0) return null;
  const [
    { loadCounters, unitsToCount },
    { readPart },
    { findInPrompt },
    { toPromptFinding },
    { sayFindingInEnglish },
  ] = await Promise.all([
    import('../../prompts/tokens/load-counters.ts'),
    import('../../prompts/reading/read-part.ts'),
    import('../../prompts/reading/prompt-findings.ts'),
    import('../../prompts/reading/open-reader.ts'),
    import('../score/say-in-english.ts'),
  ]);
  const counters = await loadCounters(unitsToCount(refusing), { tokenizer });
  return (prompt) => {
    const part = readPart(prompt, refusing, counters);
    if (part.state !== 'refused') return null;
    const [finding] = findInPrompt(prompt, part).map(toPromptFinding);
    return finding ? shotError('prompt-too-long', sayFindingInEnglish(finding)) : null;
  };
}
