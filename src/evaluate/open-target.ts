import type { Target } from '../generator/target.ts';
import { openTargets } from '../targets/open-targets.ts';
import type { OpenContext } from '../targets/target-kind.ts';
import type { TargetSpec } from '../targets/target-kinds.ts';
import { givePrompts } from './generate/give-prompts.ts';

/** Makes one target ready to be asked, in the words of a template that comes with the program. */
export async function openTarget(spec: TargetSpec, context: OpenContext): Promise<Target> {
  const opened = await openTargets([spec], context);
  const { brands, home } = context;
  const suite = { cases: [], brands };
  const [target] = (await givePrompts(opened, { suite, home, folder: { dir: null, cwd: home } })).targets;
  if (!target) throw new Error(`Expected ${spec.id} to be opened.`);
  return target;
}
