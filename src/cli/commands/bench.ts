import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import type { Generation } from '../../bench/generation/generation-recording.ts';
import type { GenerationPlan } from '../../bench/generation/measure-generation.ts';
import { targetUnderTest } from '../../bench/generation/service-under-test.ts';
import type { BenchRecording } from '../../bench/recording/bench-recording.ts';
import { formatBench } from '../../bench/recording/format-bench.ts';
import { describeMachine } from '../../bench/recording/machine.ts';
import { writeBench } from '../../bench/recording/write-bench.ts';
import { benchGeneration, benchStages, prepareStudios } from '../../bench/run-bench.ts';
import type { LoadedSuite } from '../../cases/load-cases.ts';
import { Stop } from '../../errors.ts';
import type { Services } from '../../evaluate/evaluate.ts';
import { checkTargets } from '../../evaluate/generate/check-targets.ts';
import { givePrompts } from '../../evaluate/generate/give-prompts.ts';
import { loadCheckedSuite } from '../../evaluate/load-checked-suite.ts';
import type { Target } from '../../generator/target.ts';
import { createSystemClock } from '../../http/system-clock.ts';
import { straightAngles } from '../../model/vocabulary.ts';
import { createRunId } from '../../run/run-id.ts';
import { type OpenedTargets, openTargets } from '../../targets/open-targets.ts';
import { isTargetType, targetKinds } from '../../targets/target-kinds.ts';
import type { CliIo } from '../io.ts';
import { foldTargets } from '../job/fold-targets.ts';
import { paceRulesOf } from '../job/pace-rules.ts';
import { createServices } from '../job/services.ts';
import type { BenchOptions } from '../options/bench-options.ts';
import { showArgs } from '../show-args.ts';

/** More than in a run: a benchmark of a rate limit has to outlast it. */
const maxRetries = 10;

/** `car-eval bench`: measures, writes `bench-<id>/`, prints. Resolves to 0 whatever was measured: nothing is held to a limit. */
export async function bench(options: BenchOptions, io: CliIo): Promise<number> {
  const machine = describeMachine();
  const clock = createSystemClock();
  const suite = await loadCheckedSuite({ dir: options.cases, cwd: io.cwd });
  await using own = await openOwnTarget(options, suite, io);
  const targets = own?.targets ?? [];
  const emit = () => {};
  const concurrency = Math.max(...options.pictures);
  const paceRules = paceRulesOf(targets);
  const services = createServices(io, { clock, emit, concurrency, maxRetries, paceRules });
  const workDir = await mkdtemp(join(tmpdir(), 'car-eval-bench-'));
  try {
    const parts = { options, suite, targets, services, workDir, io };
    const takenAt = clock.date();
    const recording: BenchRecording = {
      kind: 'bench',
      schemaVersion: 1,
      id: `bench-${createRunId(takenAt, io.random)}`,
      command: ['car-eval', ...showArgs(io).filter(isNoJsonOption)].join(' '),
      takenAt: takenAt.toISOString(),
      machine,
      generation: wants('generation', parts) ? await measureAll(parts) : [],
      stages: wants('stages', parts)
        ? await benchStages({ suite, services, timeMs: options.stageTime, workDir: join(workDir, 'run') })
        : [],
    };
    const page = await writeBench(resolve(io.cwd, options.out), recording, copyPath(options, io));
    io.stdout.write(`${formatBench(recording)}\n\nCharts: ${relative(io.cwd, page)}\n`);
    return 0;
  } finally {
    await services.close();
    await rm(workDir, { recursive: true, force: true });
  }
}

interface Parts {
  readonly options: BenchOptions;
  readonly suite: LoadedSuite;
  /** The user's own; empty for the embedded studio. */
  readonly targets: readonly Target[];
  readonly services: Services;
  readonly workDir: string;
  readonly io: CliIo;
}

/** The steps are the harness's own: they are no news about somebody's service. */
function wants(part: 'generation' | 'stages', { options, targets }: Parts): boolean {
  if (options.only !== undefined) return options.only === part;
  return part === 'generation' || targets.length === 0;
}

/** Null: the embedded studio. */
async function openOwnTarget(
  options: BenchOptions,
  suite: LoadedSuite,
  { cwd, env }: CliIo,
): Promise<OpenedTargets | null> {
  const { target = 'studio' } = options;
  if (target === 'studio' && options.baseUrl === undefined) return null;
  if (isTargetType(target) && targetKinds[target].isSaved) {
    const hint = 'Name a service that generates, for example: --target backend';
    throw new Stop('bad-usage', 'Saved answers took no time: a replay cannot be benchmarked.', hint);
  }
  const { specs, headerValues } = await foldTargets(options, { cwd, home: cwd });
  const { brands } = suite;
  const outside = { home: cwd, env, headerValues, asks: true, brands, clock: createSystemClock() };
  const opened = await openTargets(specs, outside);
  return givePrompts(opened, { suite, home: cwd, folder: { dir: options.cases ?? null, cwd } });
}

async function measureAll({ options, suite, targets, services, workDir, io }: Parts): Promise<Generation[]> {
  const plan: GenerationPlan = {
    evalCase: pickCase(suite, options.case),
    brands: suite.brands,
    services,
    timeoutMs: options.timeout,
    maxRetries,
    counts: options.pictures,
    rounds: options.rounds ?? (targets.length > 0 ? 1 : 3),
    workDir: join(workDir, 'pictures'),
  };
  if (targets.length > 0) await checkTargets(targets, services);
  // Prepared for the user's own service too: the rehearsal loads all code, and the first pass is not slower than others.
  const studios = await prepareStudios(options.latency, plan);
  const under = targets.length > 0 ? targets.map(targetUnderTest) : studios;
  const asked = 2 * plan.rounds * plan.counts.reduce((sum, count) => sum + count, 0);
  io.stderr.write(`Asking for ${asked * under.length} pictures of ${plan.evalCase.title}\n`);
  return benchGeneration(under, plan, ({ service, pictures }) =>
    io.stderr.write(`measured ${pictures} at once: ${service}\n`),
  );
}

/** All angles, whatever the case wants: it is asked for to take time. */
function pickCase({ cases }: LoadedSuite, id: string | undefined): GenerationPlan['evalCase'] {
  const [first] = cases;
  const found = id === undefined ? first : cases.find((one) => one.id === id);
  if (found) return { ...found, angles: [...straightAngles] };
  const ids = cases.map((one) => one.id).join(', ');
  throw new Stop('bad-usage', `There is no case \`${id}\`.`, `Expected one of ${ids}.`);
}

function copyPath({ json }: BenchOptions, { cwd }: CliIo): string | null {
  return json === undefined ? null : resolve(cwd, json);
}

/** Where somebody kept the samples is no part of how to take them again. */
function isNoJsonOption(arg: string, index: number, args: readonly string[]): boolean {
  return arg !== '--json' && !arg.startsWith('--json=') && args[index - 1] !== '--json';
}
