import { typesOfKey } from '../../model/targets-file.ts';
import type { Prompts } from '../../prompts/templates/load-prompts.ts';
import type { PromptTemplate } from '../../prompts/templates/prompt-template.ts';
import type { TargetSpec } from './target-spec.ts';

/** Whether the harness writes the prompts of a target. */
export function takesPrompts({ type }: Pick<TargetSpec, 'type'>): boolean {
  return typesOfKey.prompts?.includes(type) ?? false;
}

/**
 * The template that a target's prompts are written from; null for one that writes its own, for which nothing is loaded.
 *
 * @param prompts those at hand; left out: those that come with the program
 * @throws Stop `bad-usage` when there is no template of that name
 */
export async function choosePrompt(
  spec: Pick<TargetSpec, 'type' | 'prompt'>,
  prompts?: Prompts,
): Promise<PromptTemplate | null> {
  if (!takesPrompts(spec)) return null;
  const { builtInPrompt, loadPrompts, pickPrompt } = await import('../../prompts/templates/load-prompts.ts');
  const all = prompts ?? (await loadPrompts({ dir: null, cwd: process.cwd() }));
  return pickPrompt(all, spec.prompt?.name ?? builtInPrompt);
}
