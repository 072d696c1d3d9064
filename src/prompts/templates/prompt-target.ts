import type { Target } from '../../generator/target.ts';
import type { WritePrompt } from '../../generator/write-prompt.ts';
import { PromptsInvalid } from './load-prompts.ts';
import type { PromptTemplate } from './prompt-template.ts';

/**
 * Gives a target the template that its prompts are written from; one that writes its own stays as it is.
 *
 * @param variantOf id of the target that stands beside itself with other prompts; null where it does not
 */
export function givePrompt(
  target: Target,
  template: PromptTemplate,
  variantOf: string | null = null,
): Target {
  if (target.info.capabilities.writesPrompts) return target;
  const { name, digest } = template;
  const info = { ...target.info, prompt: { name, digest, variantOf } };
  return { ...target, info, writePrompt: writeWith(template) };
}

/** Throws PromptsInvalid where a case lacks what the template wants. */
function writeWith(template: PromptTemplate): WritePrompt {
  return (facts) => {
    const rendered = template.render(facts);
    if (!rendered.ok) throw new PromptsInvalid([rendered.problem]);
    return { ...rendered, options: template.options };
  };
}
