import type { LoadedSuite } from '../../cases/load-cases.ts';
import type { Looker } from '../../model/looker.ts';
import { planRunLooks } from './plan-run-looks.ts';

/**
 * Makes ready whoever is to look at pictures of these cases, before these are paid for.
 *
 * @throws Stop where there is no use in asking one of them; the signal's reason when it is aborted
 */
export async function prepareLookers(
  lookers: readonly Looker[],
  suite: LoadedSuite,
  signal: AbortSignal,
): Promise<void> {
  for (const looker of lookers) {
    const looks = planRunLooks(looker, suite, { draws: 1 });
    await looker.prepare?.([...new Set(looks.map(({ question }) => question))], signal);
  }
}
