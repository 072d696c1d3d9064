import type { LoadedSuite } from '../../cases/load-cases.ts';
import type { PromptFolder } from '../../prompts/templates/load-prompts.ts';
import type { OpenedTargets } from '../../targets/open-targets.ts';
import type { TargetSpec } from '../../targets/target-kinds.ts';
import { giveLimits } from './give-limits.ts';

type Opened = OpenedTargets['all'][number];

interface PromptsContext {
  /** What is to be asked for: each template is tried on all of it. */
  readonly suite: Pick<LoadedSuite, 'cases' | 'brands'>;
  readonly folder: PromptFolder;
  /** Folder that the paths of specs start from. */
  readonly home: string;
}

/**
 * Gives opened targets the templates that their prompts are written from, and what is known of how far their models read.
 * No template is read where every target writes its own prompts.
 *
 * @throws PromptsInvalid with every fault, Stop `bad-usage` for a name that no template has or an unusable tokenizer
 */
export async function givePrompts(opened: OpenedTargets, context: PromptsContext): Promise<OpenedTargets> {
  const limited = await Promise.all(
    opened.all.map(async ({ spec, target }) => ({
      spec,
      target: await giveLimits(target, spec, context.home),
    })),
  );
  const all = limited.some(takesPrompts) ? await giveTemplates(limited, context) : limited;
  return { ...opened, all, targets: all.map(({ target }) => target) };
}

function takesPrompts({ target }: Opened): boolean {
  return !target.info.capabilities.writesPrompts;
}

async function giveTemplates(
  all: readonly Opened[],
  { suite, folder }: Omit<PromptsContext, 'home'>,
): Promise<Opened[]> {
  const [{ builtInPrompt, loadPrompts, pickPrompt }, { checkCases }, { givePrompt }] = await Promise.all([
    import('../../prompts/templates/load-prompts.ts'),
    import('../../prompts/templates/check-cases.ts'),
    import('../../prompts/templates/prompt-target.ts'),
  ]);
  const prompts = await loadPrompts(folder);
  const templateOf = ({ prompt }: TargetSpec) => pickPrompt(prompts, prompt?.name ?? builtInPrompt);
  const used = new Set(all.filter(takesPrompts).map(({ spec }) => templateOf(spec)));
  await checkCases([...used], suite);
  return all.map(({ spec, target }) => ({
    spec,
    target: givePrompt(target, templateOf(spec), spec.prompt?.variantOf),
  }));
}
