import { type RunInfo, schemaVersion, type TargetInfo } from '../model/result.ts';
import type { Rubric } from '../model/rubric.ts';
import type { ResultHead } from '../run/stored-result.ts';
import { estimateWhole } from './estimate-whole.ts';
import { decideGate } from './gate.ts';
import { type SeriesSums, summariseTarget } from './summarise-run.ts';

export interface HeadParts {
  readonly run: RunInfo;
  readonly targets: readonly TargetInfo[];
  readonly rubric: Rubric;
  /** In the order of the result. */
  readonly cases: readonly SeriesSums[];
}

/** Puts together all of a result that is not in its cases. */
export function buildHead({ run, targets, rubric, cases }: HeadParts): ResultHead {
  const summaries = targets.map(({ id }) => {
    const own = cases.filter(({ target }) => target === id);
    const wholeFeed = run.feed && estimateWhole(run.feed, own);
    return { ...summariseTarget(id, own, rubric), ...(wholeFeed && { wholeFeed }) };
  });
  return {
    schemaVersion,
    run,
    targets: [...targets],
    summaries,
    gate: decideGate(run, { cases, summaries }),
  };
}
