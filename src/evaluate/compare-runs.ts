import { type Comparison, comparisonSchema } from '../model/comparison.ts';
import { type FoundResult, findResult, type Places } from '../run/find-result.ts';
import { renewRecords } from '../scorers/renew-records.ts';
import { compareResults } from '../summary/compare/compare-results.ts';

/** Two runs side by side, and where their pictures are. */
export interface ComparedRuns {
  readonly comparison: Comparison;
  readonly before: FoundResult;
  readonly after: FoundResult;
}

/**
 * Reads two runs, each by id, path, `latest` or the path of a result file, and compares them. Held against its schema:
 * what other programs read is never malformed.
 *
 * @throws Stop `run-not-found`, `run-unreadable`
 */
export async function compareRuns(
  names: { readonly before: string; readonly after: string },
  places: Places,
): Promise<ComparedRuns> {
  const renewed = { ...places, renew: renewRecords };
  const after = await findResult(names.after, renewed);
  const before = await findResult(names.before, renewed);
  const comparison = await compareResults({ before: before.result, after: after.result });
  return { comparison: comparisonSchema.parse(comparison), before, after };
}
