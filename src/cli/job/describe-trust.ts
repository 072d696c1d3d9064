import type { CliIo } from '../io.ts';
import type { FoldedRun } from './fold-run.ts';
import { isSealed, nameKey } from './run-seal.ts';
import { listReached } from './trust-work.ts';

type Planned = Pick<FoldedRun, 'specs' | 'settings' | 'previous'>;

/**
 * What a worker has to trust to work for a run: of two runs with the same text it may work for both or for none. Empty where
 * it may work for the run whoever started it.
 */
export async function describeTrust(planned: Planned, { env }: Pick<CliIo, 'env'>): Promise<string> {
  const { specs, settings } = planned;
  const words = listReached({ ...specs, targets: [...specs.targets] }, settings)
    .filter(({ isUsual }) => !isUsual)
    .map(({ word }) => word);
  if (words.length === 0) return '';
  return JSON.stringify([await nameOwner(planned, env), ...[...new Set(words)].toSorted()]);
}

/** By whose seal it is known; a run that is none of this user's stands for itself. */
async function nameOwner({ previous }: Planned, env: CliIo['env']): Promise<string | null> {
  if (previous !== null && !(await isSealed(previous.config, env))) return previous.config.id;
  return nameKey(env);
}
