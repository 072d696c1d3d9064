import { Stop } from '../../errors.ts';
import { digestSpec } from '../../evaluate/targets/digest-spec.ts';
import type { TargetSpec } from '../../evaluate/targets/target-spec.ts';
import type { TargetInfo } from '../../model/result.ts';

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
