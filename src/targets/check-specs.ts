import { z } from 'zod';
import { Stop } from '../errors.ts';
import { isTargetType, loadKind, type TargetSpec } from './target-kinds.ts';
import { specSchemaOf } from './target-spec.ts';

/**
 * Holds specs that were kept with a run against what their kinds take: the file may come from anywhere.
 *
 * @param where the file and the place in it, for messages
 * @throws Stop `run-unreadable`
 */
export function checkSpecs(specs: readonly unknown[], where: string): Promise<TargetSpec[]> {
  return Promise.all(specs.map((spec, index) => checkSpec(spec, `${where}.${index}`)));
}

async function checkSpec(spec: unknown, where: string): Promise<TargetSpec> {
  const { data } = z.looseObject({ type: z.string().refine(isTargetType) }).safeParse(spec);
  if (data === undefined || !isTargetType(data.type)) throw unreadable(`${where}.type`, 'a kind of target');
  const checked = specSchemaOf(data.type, await loadKind(data.type)).safeParse(spec);
  if (checked.success) return checked.data as TargetSpec;
  const [issue] = checked.error.issues;
  throw unreadable([where, ...(issue?.path ?? [])].join('.'), `what fits (${issue?.message})`);
}

function unreadable(where: string, expected: string): Stop {
  return new Stop(
    'run-unreadable',
    `${where}: expected ${expected}, got something else.`,
    'The run was made by another version or changed by hand; start a new one without --resume.',
  );
}
