import { angles } from '../model/car.ts';
import {
  type CaseResult,
  type Result,
  type RunInfo,
  schemaVersion,
  type TargetInfo,
} from '../model/result.ts';
import type { Rubric } from '../model/rubric.ts';
import { decideGate } from './gate.ts';
import { summariseTarget } from './summarise-run.ts';

export interface ResultParts {
  readonly run: RunInfo;
  readonly targets: readonly TargetInfo[];
  readonly rubric: Rubric;
  /** Those of one target in the order of the suite. */
  readonly cases: readonly CaseResult[];
}

/**
 * Puts a run's parts together. The order in which series finished leaves no trace: cases stand in the order of the
 * suite, then of the targets, then by sample; shots stand in the order of the angles.
 */
export function buildResult({ run, targets, rubric, cases }: ResultParts): Result {
  const order = targets.map(({ id }) => id);
  const suiteOrder = [...new Set(cases.map(({ id }) => id))];
  const sorted = cases.map(sortShots).sort(compareCases(suiteOrder, order));
  return {
    schemaVersion,
    run,
    targets: [...targets],
    summaries: order.map((target) =>
      summariseTarget(
        target,
        sorted.filter((result) => result.target === target),
        rubric,
      ),
    ),
    gate: decideGate(run, sorted),
    cases: sorted,
  };
}

function sortShots(result: CaseResult): CaseResult {
  const shots = [...result.shots].sort((a, b) => angles.indexOf(a.angle) - angles.indexOf(b.angle));
  return { ...result, shots };
}

function compareCases(suite: readonly string[], targets: readonly string[]) {
  return (a: CaseResult, b: CaseResult): number =>
    suite.indexOf(a.id) - suite.indexOf(b.id) ||
    targets.indexOf(a.target) - targets.indexOf(b.target) ||
    a.sample - b.sample;
}
