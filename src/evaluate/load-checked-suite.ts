import { type CheckedSuite, type LoadOptions, loadSuite } from '../cases/load-cases.ts';
import { registry } from '../scorers/registry.ts';

/**
 * Reads the selected cases, and holds a rubric against the checks there are: a weight for a check that does not
 * exist is a slip of the finger, not a check that never fails.
 *
 * @throws CasesInvalid with every problem found, Stop `bad-usage` for a selection that selects nothing
 */
export function loadCheckedSuite(options: Omit<LoadOptions, 'checkIds'> = {}): Promise<CheckedSuite> {
  const checkIds = Object.values(registry).flatMap((checks) => checks.map(({ id }) => id));
  return loadSuite({ ...options, checkIds });
}
