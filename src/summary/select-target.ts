import type { Result } from '../model/result.ts';
import { outlineSeries } from '../run/series-outline.ts';
import { decideGate } from './gate.ts';

/** The part of a result that is about one target, as if the run had asked no other. */
export function selectTarget(result: Result, target: string): Result {
  const cases = result.cases.filter((one) => one.target === target);
  return {
    ...result,
    targets: result.targets.filter(({ id }) => id === target),
    summaries: result.summaries.filter((summary) => summary.target === target),
    gate: result.targets.length === 1 ? result.gate : decideGate(result.run, cases.map(outlineSeries)),
    cases,
  };
}
