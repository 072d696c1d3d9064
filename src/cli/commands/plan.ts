import type { LoadedSuite } from '../../cases/load-cases.ts';
import { planRunLooks } from '../../evaluate/observe/plan-run-looks.ts';
import { planRequests } from '../../evaluate/plan-requests.ts';
import { openTargets } from '../../evaluate/targets/open-target.ts';
import type { TargetSpec } from '../../evaluate/targets/target-spec.ts';
import { createCatalogueKnowledge } from '../../generator/catalogue-knowledge.ts';
import { type PlannedSeries, planSeries } from '../../generator/plan-series.ts';
import type { Target } from '../../generator/targets/target.ts';
import { createPaceOf } from '../../http/limits/host-pace.ts';
import { createSystemClock } from '../../http/system-clock.ts';
import type { TextCounter } from '../../prompts/tokens/text-counter.ts';
import type { CliIo } from '../io.ts';
import { selectSuite } from '../job/prepare-job.ts';
import { readPrompts } from '../job/read-prompts.ts';
import { openLookers } from '../options/looker-options.ts';
import type { SelectOptions } from '../options/run-options.ts';
import { paceRulesOf } from '../targets/pace-rules.ts';
import { readTargetSpecs } from '../targets/read-target-specs.ts';
import { describeLooks, describePlan, describeSeries } from './describe-plan.ts';
import { writePrompt } from './write-prompt.ts';

export interface PlanOptions extends SelectOptions {
  /** Where to write a template, in place of a plan; true: on standard output. */
  readonly writePrompt?: string | true;
}

/** `car-eval plan`: prints every request a run would make, and what it would take. Nothing leaves this machine. */
export async function plan(options: PlanOptions, io: CliIo): Promise<number> {
  if (options.writePrompt !== undefined) return writePrompt(options.writePrompt, options, io);
  const specs = await readTargetSpecs(options, { ...io, timeoutMs: null, needsKeys: false });
  const suite = await selectSuite(options, specs, io.cwd);
  const prompts = await readPrompts(specs, suite, { cwd: io.cwd, cases: options.cases });
  const context = { ...suite, prompts, clock: createSystemClock() };
  const targets = await openTargets(specs.map(unstarted), context);
  const paceOf = createPaceOf(options.concurrency, paceRulesOf(targets));
  if (options.search === 'web')
    io.stdout.write(
      'A plan searches nothing: with --search web a prompt may gain a sentence on the real car.\n\n',
    );
  for (const [index, target] of targets.entries()) {
    const series = await planAll(target, suite, options);
    const requests = await planRequests({ target, series, sequential: options.sequential, paceOf });
    const clip = await openClipCounter(target);
    for (const one of series) io.stdout.write(describeSeries(one, target, clip));
    const price = specs[index]?.price ?? null;
    io.stdout.write(describePlan({ target, series: series.length, requests, price, paceOf }, options));
  }
  for (const looker of await openLookers('plan', options, io)) {
    const looks = planRunLooks(looker, suite, { draws: options.repeat * targets.length });
    io.stdout.write(describeLooks(looker, looks));
  }
  return 0;
}

async function planAll(
  target: Target,
  suite: LoadedSuite,
  { repeat }: SelectOptions,
): Promise<PlannedSeries[]> {
  const knowledge = createCatalogueKnowledge(suite.brands);
  const samples = Array.from({ length: repeat }, (_, index) => index + 1);
  const all = suite.cases.flatMap((evalCase) => samples.map((sample) => ({ evalCase, sample })));
  return Promise.all(all.map(({ evalCase, sample }) => planSeries(evalCase, sample, { target, knowledge })));
}

/** Null for a target that reads prompts of any length, and where the package is not installed. */
async function openClipCounter({ info }: Target): Promise<TextCounter | null> {
  const { promptLimit, writesPrompts } = info.capabilities;
  const readsAll = promptLimit?.every(({ beyond }) => beyond === 'chunk') ?? false;
  if (readsAll || writesPrompts) return null;
  const { loadCounters } = await import('../../prompts/tokens/load-counters.ts');
  return (await loadCounters(['clip-tokens']))['clip-tokens'];
}

/** A plan needs to know the target, not to have it running. */
function unstarted(spec: TargetSpec): TargetSpec {
  return spec.type === 'studio' ? { ...spec, baseUrl: spec.baseUrl ?? 'http://127.0.0.1:8000' } : spec;
}
