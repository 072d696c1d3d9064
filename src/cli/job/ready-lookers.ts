import type { LoadedSuite } from '../../cases/load-cases.ts';
import { Stop } from '../../errors.ts';
import type { Looker } from '../../model/looker.ts';

/**
 * Makes ready whoever is to look at the pictures of these cases. The checks, which say what is asked, are loaded only
 * where somebody is.
 *
 * @throws Stop `interrupted` when the user stopped it: what was answered until then is kept
 */
export async function readyLookers(
  lookers: readonly Looker[],
  suite: LoadedSuite,
  signal: AbortSignal,
): Promise<void> {
  if (lookers.length === 0) return;
  const { prepareLookers } = await import('../../evaluate/observe/prepare-lookers.ts');
  try {
    await prepareLookers(lookers, suite, signal);
  } catch (error) {
    if (!signal.aborted) throw error;
    throw new Stop(
      'interrupted',
      'Interrupted while the judge was checked; nothing was asked for yet.',
      'Give the same command again to go on.',
    );
  }
}
