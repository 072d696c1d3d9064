import { resolve } from 'node:path';
import type { EvalCase } from '../../model/case.ts';
import { clusterOf } from '../../model/cluster.ts';
import { findResult } from '../../run/find-result.ts';
import { foldSamples } from '../../run/fold-samples.ts';
import { pooledSpread } from '../../statistics/plan-promise.ts';
import { distinctOutlines } from '../../summary/compare/distinct-samples.ts';
import type { Promised } from './describe-promise.ts';

/** What a planned run is going to be compared with. */
export type OtherSide = Pick<Promised, 'cars' | 'before' | 'spread'>;

/** What is known of the other side of a comparison; of none, that it has the same cases. */
export async function readAgainst(
  { against, out }: { readonly against?: string; readonly out: string },
  cases: readonly EvalCase[],
  cwd: string,
): Promise<OtherSide> {
  if (against === undefined) return { cars: cases.length, before: null, spread: null };
  const { result } = await findResult(against, { outDir: resolve(cwd, out), cwd });
  const ids = new Set(cases.map(({ id }) => id));
  const shared = foldSamples(result.outlines).filter((one) => ids.has(clusterOf(one)));
  const counted = shared.map(({ samples }) => distinctOutlines(samples));
  const scores = counted.map((samples) => samples.flatMap(({ score }) => score ?? []));
  return {
    cars: new Set(shared.map(clusterOf)).size,
    before: Math.min(...counted.map(({ length }) => length), 1000),
    spread: pooledSpread(scores.filter(({ length }) => length > 0)),
  };
}
