import type { JudgedFact } from '../../model/judging.ts';
import type { Observation } from '../../model/observation.ts';
import type { SeriesResult, TargetInfo } from '../../model/result.ts';
import type { StoredResult } from '../../run/stored-result.ts';
import type { JudgeAtWork } from './account-for-judge.ts';
import { type JudgePrice, sumCalls } from './sum-work.ts';

interface Gathering {
  readonly readSeries: (one: SeriesResult) => Promise<{
    readonly seen: readonly Observation[];
    readonly facts: readonly JudgedFact[];
  }>;
  readonly price: JudgePrice | null;
}

interface Gathered {
  readonly metas: Pick<Observation, 'meta'>[];
  readonly targets: Map<string, Map<string, JudgedFact[]>>;
}

/** Goes through the cases of a run once, and sorts what was judged by judge, target and case. */
export async function gatherWork(
  result: Pick<StoredResult, 'targets' | 'readCases'>,
  { readSeries, price }: Gathering,
): Promise<JudgeAtWork[]> {
  const byJudge = new Map<string, Gathered>();
  for await (const one of result.readCases()) {
    const { seen, facts } = await readSeries(one);
    for (const { meta } of seen) gatheredOf(byJudge, meta.by ?? '').metas.push({ meta });
    for (const fact of facts) addFact(gatheredOf(byJudge, fact.by), one, fact);
  }
  return [...byJudge].map(([id, { metas, targets }]) => ({
    id,
    targets: [...targets].map(([target, cases]) => ({ target: describe(target, result.targets), cases })),
    spent: sumCalls(metas, price),
  }));
}

function gatheredOf(byJudge: Map<string, Gathered>, id: string): Gathered {
  const gathered = byJudge.get(id) ?? { metas: [], targets: new Map() };
  byJudge.set(id, gathered);
  return gathered;
}

function addFact({ targets }: Gathered, { id, target }: SeriesResult, fact: JudgedFact): void {
  const cases = targets.get(target) ?? new Map<string, JudgedFact[]>();
  targets.set(target, cases.set(id, [...(cases.get(id) ?? []), fact]));
}

function describe(id: string, targets: readonly TargetInfo[]): Pick<TargetInfo, 'label' | 'synthetic'> {
  return targets.find((one) => one.id === id) ?? { label: id, synthetic: false };
}
