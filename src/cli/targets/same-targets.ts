import { Stop } from '../../errors.ts';
import { choosePrompt } from '../../evaluate/targets/choose-prompt.ts';
import { digestSpec } from '../../evaluate/targets/digest-spec.ts';
import type { TargetSpec } from '../../evaluate/targets/target-spec.ts';
import type { TargetInfo } from '../../model/result.ts';
import type { Prompts } from '../../prompts/templates/load-prompts.ts';

/**
 * Holds the targets of a run that is gone on with against those it was started with: their file, or what
 * is replayed, may have been changed since, and halves of two runs make no whole.
 *
 * @throws Stop `bad-config`
 */
export function refuseOtherTargets(specs: readonly TargetSpec[], saved: readonly TargetInfo[]): void {
  const differing = saved.find((info) => !specs.some((spec) => isSame(spec, info)));
  if (!differing && specs.length === saved.length) return;
  const name = differing ? `\`${differing.id}\`` : 'the number of targets';
  throw new Stop(
    'bad-config',
    `The targets, or what they replay, are not what this run was started with: ${name} has changed.`,
    'Put them back as they were, or start a new run without --resume.',
  );
}

function isSame(spec: TargetSpec, { id, type, baseUrl, model, digest }: TargetInfo): boolean {
  if (spec.id !== id || spec.type !== type) return false;
  if (digest !== undefined && digest !== digestSpec(spec)) return false;
  if (spec.type === 'studio') return spec.baseUrl === null || spec.baseUrl === baseUrl;
  if (spec.type === 'replay') return true;
  return spec.baseUrl === baseUrl && (spec.type === 'backend' || spec.model === model);
}

/**
 * Does the same with the templates: a run is asked for in one wording from its first picture to its last.
 *
 * @throws Stop `bad-config`
 */
export async function refuseOtherPrompts(
  specs: readonly TargetSpec[],
  saved: readonly TargetInfo[],
  prompts: Prompts,
): Promise<void> {
  for (const spec of specs) {
    const template = await choosePrompt(spec, prompts);
    const before = saved.find(({ id }) => id === spec.id)?.prompt;
    if (before?.digest === template?.digest) continue;
    throw new Stop(
      'bad-config',
      `The prompt \`${template?.name}\` is not what this run was started with: its template has changed.`,
      'Put it back as it was, or start a new run without --resume.',
    );
  }
}
