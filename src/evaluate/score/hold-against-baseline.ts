import { dirname, resolve } from 'node:path';
import { Stop } from '../../errors.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { GateRules } from '../../model/gate-rules.ts';
import { isKnownToFail } from '../../model/known-fault.ts';
import { reasonOf } from '../../model/reason.ts';
import { findResult } from '../../run/find-result.ts';
import type { PartedRun } from '../../run/recorded/parted-run.ts';
import { runFiles } from '../../run/run-folder.ts';
import { outlineSeries } from '../../run/series-outline.ts';
import type { StoredResult } from '../../run/stored-result.ts';
import { writeResult } from '../../run/write-result.ts';
import { renewRecords } from '../../scorers/renew-records.ts';
import { compareResults } from '../../summary/compare/compare-results.ts';
import { type ComparisonGate, gateComparison } from '../../summary/compare/gate-comparison.ts';
import { decideGate } from '../../summary/gate.ts';

/**
 * `--no-regression`: a scored run is compared with its baseline, and its gate decided with the word. Until then its
 * `result.json` says that it was not compared, so that a run that is cut off here never passes.
 */
export async function holdAgainstBaseline(
  run: Pick<PartedRun, 'runDir' | 'config'>,
  result: StoredResult,
): Promise<StoredResult> {
  const { gateRules: { noRegression, strict = [] } = {}, shard } = run.config.settings;
  // A part is not compared with a whole.
  if (!noRegression || shard) return result;
  const rule = { ...noRegression, isStrict: strict.includes('cannot-tell') };
  const comparison = await compareWith(rule, run.runDir, result);
  const { outlines: cases, tally: _, readCases, ...head } = result;
  const gate = decideGate(head.run, { cases, summaries: head.summaries, comparison });
  return writeResult(runFiles(run.runDir).result, {
    cases: readCases(),
    outline: outlineSeries,
    conclude: () => ({ ...head, gate }),
  });
}

type Rule = NonNullable<GateRules['noRegression']> & { readonly isStrict: boolean };

async function compareWith(
  { baseline, margin, noWorseThan, looks, isStrict }: Rule,
  runDir: string,
  after: StoredResult,
): Promise<ComparisonGate> {
  const before = await readBaseline(resolve(runDir, baseline), runDir);
  if (before === null) return { exitCode: 2, said: reasonOf('baseline-unreadable', { baseline }) };
  if (before.run.id === after.run.id) return { exitCode: 2, said: reasonOf('baseline-itself') };
  const comparison = await compareResults(
    { before, after },
    {
      ...(margin !== undefined && { margin }),
      ...(noWorseThan !== undefined && { noWorseThan }),
      ...(looks !== undefined && { looks }),
    },
  );
  const { exitCode, said } = gateComparison(leaveKnown(comparison, after), isStrict);
  return { exitCode, said: reasonOf('compared-with', { said, run: before.run.id }) };
}

/** Cases that fail by known faults alone are not counted as broken; their scores count like all others. */
function leaveKnown(comparison: Comparison, { outlines }: StoredResult): Comparison {
  const keyOf = (id: string, target: string | null, sample: number) => JSON.stringify([id, target, sample]);
  const known = new Set(
    outlines.filter(isKnownToFail).map(({ id, target, sample }) => keyOf(id, target, sample)),
  );
  const cases = comparison.cases.filter(
    ({ id, target, sample }) => !known.has(keyOf(id, target.after, sample)),
  );
  return { ...comparison, cases };
}

/** Null for one that was moved or spoilt since the run was started. */
async function readBaseline(path: string, runDir: string): Promise<StoredResult | null> {
  try {
    const places = { outDir: dirname(runDir), cwd: runDir, renew: renewRecords };
    return (await findResult(path, places)).result;
  } catch (error) {
    if (error instanceof Stop) return null;
    throw error;
  }
}
