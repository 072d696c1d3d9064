import { Stop } from '../errors.ts';
import type { Target } from '../generator/target.ts';
import type { TargetInfo } from '../model/result.ts';
import type { OpenedTargets } from './open-targets.ts';

/**
 * Holds the targets of a run that is gone on with against those it was started with: what is replayed may have been
 * changed since, and halves of two runs make no whole.
 *
 * @throws Stop `bad-config`
 */
export function refuseOtherTargets({ all }: OpenedTargets, saved: readonly TargetInfo[]): void {
  const differing = saved.find((info) => !all.some((one) => isSame(one, info)));
  if (!differing && all.length === saved.length) return;
  const name = differing ? `\`${differing.id}\`` : 'the number of targets';
  throw new Stop(
    'bad-config',
    `The targets, or what they replay, are not what this run was started with: ${name} has changed.`,
    'Put them back as they were, or start a new run without --resume.',
  );
}

/**
 * Does the same with the templates: a run is asked for in one wording from its first picture to its last.
 *
 * @throws Stop `bad-config`
 */
export function refuseOtherPrompts(
  targets: readonly Pick<Target, 'info'>[],
  saved: readonly TargetInfo[],
): void {
  const before = new Map(saved.map(({ id, prompt }) => [id, prompt?.digest]));
  const other = targets.find(({ info: { id, prompt } }) => before.get(id) !== prompt?.digest);
  if (!other) return;
  throw new Stop(
    'bad-config',
    `The prompt \`${other.info.prompt?.name}\` is not what this run was started with: its template has changed.`,
    'Put it back as it was, or start a new run without --resume.',
  );
}

function isSame({ spec, target: { info } }: OpenedTargets['all'][number], saved: TargetInfo): boolean {
  if (info.id !== saved.id || info.type !== saved.type || info.model !== saved.model) return false;
  if (saved.digest !== undefined && saved.digest !== info.digest) return false;
  // What is started for the run has no address that would be the same another time.
  const isStarted = 'baseUrl' in spec && spec.baseUrl === null;
  return isStarted || info.baseUrl === saved.baseUrl;
}
