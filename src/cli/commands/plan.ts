import { resolve } from 'node:path';
import type { LoadedSuite } from '../../cases/load-cases.ts';
import { formatProblems } from '../../cases/yaml/format-problems.ts';
import { givePrompts } from '../../evaluate/generate/give-prompts.ts';
import { planRequests } from '../../evaluate/plan-requests.ts';
import { casesOfShard } from '../../evaluate/shards/split-cases.ts';
import { createCatalogueKnowledge } from '../../generator/catalogue-knowledge.ts';
import { type PlannedSeries, planSeries } from '../../generator/plan-series.ts';
import type { Target } from '../../generator/target.ts';
import { createPaceOf } from '../../http/limits/host-pace.ts';
import { createSystemClock } from '../../http/system-clock.ts';
import type { EvalCase } from '../../model/case.ts';
import { clusterOf } from '../../model/cluster.ts';
import type { TextCounter } from '../../prompts/tokens/text-counter.ts';
import { findResult } from '../../run/find-result.ts';
import { foldSamples } from '../../run/fold-samples.ts';
import { pooledSpread } from '../../statistics/plan-promise.ts';
import { distinctOutlines } from '../../summary/compare/distinct-samples.ts';
import { openTargets } from '../../targets/open-targets.ts';
import { type TargetSpec, targetKinds } from '../../targets/target-kinds.ts';
import type { CliIo } from '../io.ts';
import { foldLooking } from '../job/fold-looking.ts';
import { foldTargets } from '../job/fold-targets.ts';
import { paceRulesOf } from '../job/pace-rules.ts';
import { selectSuite } from '../job/select-suite.ts';
import { openLookers } from '../options/looker-options.ts';
import type { SelectOptions } from '../options/run-options.ts';
import { describeFeed } from './describe-feed.ts';
import { type Cost, describeLooks, describePlan, describeSeries } from './describe-plan.ts';
import { describePromise, type Promised } from './describe-promise.ts';
import { describeSplit } from './describe-split.ts';
import { writePrompt } from './write-prompt.ts';

export interface PlanOptions extends SelectOptions {
  /** Where to write a template, in place of a plan; true: on standard output. */
  readonly writePrompt?: string | true;
  /** A run or baseline that the planned one is going to be compared with. */
  readonly against?: string;
  readonly out: string;
}

/** `car-eval plan`: prints every request a run would make, and what it would take. Nothing leaves this machine. */
export async function plan(options: PlanOptions, io: CliIo): Promise<number> {
  if (options.writePrompt !== undefined) return writePrompt(options.writePrompt, options, io);
  const { cwd, env } = io;
  const { specs } = await foldTargets(options, { cwd, home: cwd });
  const suite = await selectSuite(options, cwd);
  const outside = { home: cwd, env, asks: false, brands: suite.brands, clock: createSystemClock() };
  await using opened = await openTargets(specs, outside);
  const all = opened.answerable(suite.cases);
  const cases = casesOfShard(all, options.shard);
  if (options.cars !== undefined && suite.warnings.length > 0)
    io.stderr.write(`${formatProblems(suite.warnings)}\n\n`);
  if (suite.feed) io.stdout.write(describeFeed(suite.feed));
  if (options.shard) io.stdout.write(describeSplit(all, options.shard));
  const folder = { dir: options.cases ?? null, cwd };
  const { all: pairs } = await givePrompts(opened, { suite: { ...suite, cases }, home: cwd, folder });
  const paceOf = createPaceOf(options.concurrency, paceRulesOf(opened.targets));
  if (options.search === 'web')
    io.stdout.write(
      'A plan searches nothing: with --search web a prompt may gain a sentence on the real car.\n\n',
    );
  const against = await readAgainst(options, cases, cwd);
  for (const { spec, target } of pairs) {
    const series = await planAll(target, { ...suite, cases }, options);
    const requests = await planRequests({ target, series, sequential: options.sequential, paceOf });
    const clip = await openClipCounter(target);
    for (const one of series) io.stdout.write(describeSeries(one, target, clip));
    const cost = costOf(spec);
    io.stdout.write(describePlan({ target, series: series.length, requests, cost, paceOf }, options));
    const pictures = requests.pictures / options.repeat;
    // What a comparison can show is asked of the whole run.
    if (!options.shard)
      io.stdout.write(describePromise({ ...against, samples: options.repeat, pictures, cost }));
  }
  const draws = options.repeat * opened.all.length;
  io.stdout.write(await sayLooks({ ...suite, cases }, { draws, options, io }));
  return 0;
}

/** What is known of the other side of a comparison; of none, that it has the same cases. */
async function readAgainst(
  { against, out }: PlanOptions,
  cases: readonly EvalCase[],
  cwd: string,
): Promise<Pick<Promised, 'cars' | 'before' | 'spread'>> {
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

const nothing = { calls: 0, price: null };

/** What looking would cost; nothing where nobody is asked to, and then nothing of it is loaded. */
async function sayLooks(
  suite: LoadedSuite,
  { draws, options, io }: { readonly draws: number; readonly options: PlanOptions; readonly io: CliIo },
): Promise<string> {
  const flags = await foldLooking('plan', options, io.cwd);
  if (Object.keys(flags).length === 0) return '';
  const { createLookerOutside } = await import('../job/looker-outside.ts');
  const { planRunLooks } = await import('../../evaluate/observe/plan-run-looks.ts');
  const outDir = resolve(io.cwd, options.out);
  const looking = { clock: createSystemClock(), emit() {}, outDir, brands: suite.brands, asks: false };
  await using looked = await openLookers('plan', flags, createLookerOutside(io, looking));
  const said = looked.lookers.map(async (looker) => {
    const looks = planRunLooks(looker, suite, { draws });
    const first = await looker.planFirst?.([...new Set(looks.map(({ question }) => question))]);
    return describeLooks(looker, { looks, first: first ?? nothing });
  });
  return (await Promise.all(said)).join('');
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
