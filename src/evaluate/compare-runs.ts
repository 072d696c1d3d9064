import { Stop } from '../errors.ts';
import { type Comparison, comparisonSchema, type Pair } from '../model/comparison.ts';
import { type FoundResult, findResult, type Places } from '../run/find-result.ts';
import type { StoredResult } from '../run/stored-result.ts';
import { renewRecords } from '../scorers/renew-records.ts';
import { compareResults } from '../summary/compare/compare-results.ts';
import type { WordRule } from '../summary/compare/say-words.ts';
import { keepTarget } from '../summary/select-target.ts';

/** Two runs side by side, and where their pictures are. */
export interface ComparedRuns {
  readonly comparison: Comparison;
  readonly before: FoundResult;
  readonly after: FoundResult;
}

export interface CompareRule extends WordRule {
  /** One target of each run, by their ids; all that both have when left out. */
  readonly targets?: Pair<string>;
}

/**
 * Reads two runs, each by id, path, `latest` or the path of a result file, and compares them. Held against its schema:
 * what other programs read is never malformed.
 *
 * @throws Stop `run-not-found`, `run-unreadable`, `bad-usage` for a target that a run does not have
 */
export async function compareRuns(
  names: Pair<string>,
  places: Places,
  { targets, ...rule }: CompareRule = {},
): Promise<ComparedRuns> {
  const renewed = { ...places, renew: renewRecords };
  const after = await findResult(names.after, renewed);
  const before = await findResult(names.before, renewed);
  const runs = {
    before: keep(before.result, targets?.before),
    after: keep(after.result, targets?.after),
  };
  const comparison = await compareResults(runs, rule);
  return { comparison: comparisonSchema.parse(comparison), before, after };
}

function keep(result: StoredResult, target: string | undefined): StoredResult {
  if (target === undefined) return result;
  const ids = result.targets.map(({ id }) => id);
  if (ids.includes(target)) return keepTarget(result, target);
  throw new Stop(
    'bad-usage',
    `Expected a target of run ${result.run.id} (${ids.join(', ')}), got \`${target}\`.`,
    'Name the target that is looked at first, then the one it is compared with: --targets AFTER BEFORE',
  );
}
