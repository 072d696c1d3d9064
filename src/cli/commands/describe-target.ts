import type { LoadedSuite } from '../../cases/load-cases.ts';
import { planRequests } from '../../evaluate/plan-requests.ts';
import { createCatalogueKnowledge } from '../../generator/catalogue-knowledge.ts';
import { type PlannedSeries, planSeries } from '../../generator/plan-series.ts';
import type { Target } from '../../generator/target.ts';
import type { createPaceOf } from '../../http/limits/host-pace.ts';
import type { TextCounter } from '../../prompts/tokens/text-counter.ts';
import type { OpenedTargets } from '../../targets/open-targets.ts';
import { type TargetSpec, targetKinds } from '../../targets/target-kinds.ts';
import type { SelectOptions } from '../options/run-options.ts';
import { type Cost, describePlan, describeSeries } from './describe-plan.ts';
import { describePromise } from './describe-promise.ts';
import type { OtherSide } from './read-against.ts';

type Opened = OpenedTargets['all'][number];

interface TargetPlanning {
  /** Its cases are those of the shard. */
  readonly suite: LoadedSuite;
  readonly options: SelectOptions;
  readonly paceOf: ReturnType<typeof createPaceOf>;
  readonly against: OtherSide;
}

/** What one target is asked, what that takes, and what a comparison of its answers could show. */
export async function describeTarget({ spec, target }: Opened, planning: TargetPlanning): Promise<string> {
  const { suite, options, paceOf, against } = planning;
  const series = await planAll(target, suite, options);
  const requests = await planRequests({ target, series, sequential: options.sequential, paceOf });
  const clip = await openClipCounter(target);
  const cost = costOf(spec);
  const pictures = requests.pictures / options.repeat;
  return [
    ...series.map((one) => describeSeries(one, target, clip)),
    describePlan({ target, series: series.length, requests, cost, paceOf }, options),
    // What a comparison can show is asked of the whole run.
    options.shard ? '' : describePromise({ ...against, samples: options.repeat, pictures, cost }),
  ].join('');
}

async function planAll(
  target: Target,
  suite: LoadedSuite,
  { repeat, seed: runSeed }: SelectOptions,
): Promise<PlannedSeries[]> {
  const knowledge = createCatalogueKnowledge(suite.brands);
  const samples = Array.from({ length: repeat }, (_, index) => index + 1);
  const all = suite.cases.flatMap((evalCase) => samples.map((sample) => ({ evalCase, sample })));
  return Promise.all(
    all.map(({ evalCase, sample }) => planSeries(evalCase, { sample, runSeed }, { target, knowledge })),
  );
}

/** Null for a target that reads prompts of any length, and where the package is not installed. */
async function openClipCounter({ info }: Target): Promise<TextCounter | null> {
  const { promptLimit, writesPrompts } = info.capabilities;
  const readsAll = promptLimit?.every(({ beyond }) => beyond === 'chunk') ?? false;
  if (readsAll || writesPrompts) return null;
  const { loadCounters } = await import('../../prompts/tokens/load-counters.ts');
  return (await loadCounters(['clip-tokens']))['clip-tokens'];
}

/** Null: unknown. */
function costOf({ type, price }: TargetSpec): Cost | null {
  return price ?? (targetKinds[type].isFree ? 'none' : null);
}
