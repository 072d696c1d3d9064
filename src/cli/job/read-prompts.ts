import type { LoadedSuite } from '../../cases/load-cases.ts';
import { choosePrompt, takesPrompts } from '../../evaluate/targets/choose-prompt.ts';
import type { TargetSpec } from '../../evaluate/targets/target-spec.ts';
import type { Prompts } from '../../prompts/templates/load-prompts.ts';

interface PromptsOptions {
  readonly cwd: string;
  /** Folder of cases; left out: what comes with the program. */
  readonly cases?: string | undefined;
}

/**
 * Reads the templates of the folder of cases, and tries those that the targets name on every picture of the suite.
 * Reads nothing where every target writes its own prompts.
 *
 * @throws PromptsInvalid with every fault, Stop `bad-usage` for a name that no template has
 */
export async function readPrompts(
  specs: readonly TargetSpec[],
  suite: LoadedSuite,
  { cwd, cases }: PromptsOptions,
): Promise<Prompts> {
  if (!specs.some(takesPrompts)) return new Map();
  const [{ loadPrompts }, { checkCases }] = await Promise.all([
    import('../../prompts/templates/load-prompts.ts'),
    import('../../prompts/templates/check-cases.ts'),
  ]);
  const prompts = await loadPrompts({ dir: cases ?? null, cwd });
  const chosen = await Promise.all(specs.map((spec) => choosePrompt(spec, prompts)));
  await checkCases([...new Set(chosen.filter((template) => template !== null))], suite);
  return prompts;
}
