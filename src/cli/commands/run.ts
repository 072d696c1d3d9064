import { resolve } from 'node:path';
import { evaluate, type Job } from '../../evaluate/evaluate.ts';
import { readPrices } from '../../evaluate/generate/budget.ts';
import { openTargets } from '../../evaluate/targets/open-target.ts';
import { writeReports } from '../../evaluate/write-reports.ts';
import { createSystemClock } from '../../http/system-clock.ts';
import type { Clock } from '../../model/clock.ts';
import type { CliIo } from '../io.ts';
import { readGitInfo } from '../job/git-info.ts';
import { selectSuite, toSettings } from '../job/prepare-job.ts';
import { type PreviousRun, readPreviousRun } from '../job/previous-run.ts';
import { readPrompts } from '../job/read-prompts.ts';
import { readSearch } from '../job/read-search.ts';
import { createServices } from '../job/services.ts';
import { limitHeapGrowth } from '../limit-heap-growth.ts';
import { openLookers } from '../options/looker-options.ts';
import type { RunOptions } from '../options/run-options.ts';
import { createProgress } from '../progress.ts';
import { showArgs } from '../show-args.ts';
import { showResult } from '../show-result.ts';
import { paceRulesOf } from '../targets/pace-rules.ts';
import { readTargetSpecs } from '../targets/read-target-specs.ts';
import { refuseOtherPrompts, refuseOtherTargets } from '../targets/same-targets.ts';
import { packageVersion } from '../version.ts';

/** What commander hands over: the flags, and which of them stood on the command line. */
export interface RunCall {
  readonly options: RunOptions & { readonly resume?: string | true };
  readonly given: readonly string[];
}

/** `car-eval run`: generate, score, report. Resolves to the exit code of the gate. */
export async function run({ options, given }: RunCall, io: CliIo): Promise<number> {
  limitHeapGrowth('receiving');
  const outDir = resolve(io.cwd, options.out);
  const previous = options.resume ? await readPreviousRun(outDir, { run: options.resume, given }) : null;
  const clock = createSystemClock(previous?.elapsedMs);
  const limits = previous ? { ...previous.options, ...toBudget(options) } : options;
  const job = await prepareJob(limits, { outDir, previous, clock, io });
  const progress = await createProgress(io, options);
  const services = createServices(io, {
    ...job.settings,
    clock,
    emit(event) {
      if (event.type === 'scoring-started') limitHeapGrowth('scoring');
      progress.emit(event);
    },
    paceRules: paceRulesOf(job.targets),
  });
  try {
    const { runDir, result } = await evaluate(job, services);
    const written = await writeReports(runDir, result, options);
    progress.stop();
    await showResult({ result, runDir, ...written }, options, io);
    return result.gate.exitCode;
  } finally {
    progress.stop();
    await Promise.all(job.targets.map((target) => target.close()));
    await services.close();
  }
}

/** Limits that were given take the place of those that a run was started with. */
function toBudget({ maxPictures, maxCost }: Pick<RunOptions, 'maxPictures' | 'maxCost'>) {
  return { ...(maxPictures !== undefined && { maxPictures }), ...(maxCost !== undefined && { maxCost }) };
}

interface JobContext {
  readonly outDir: string;
  readonly previous: PreviousRun | null;
  readonly clock: Clock;
  readonly io: CliIo;
}

/** Everything is read and checked here, before the first costly step. The saved run wins over files changed since. */
async function prepareJob(options: RunOptions, { outDir, previous, clock, io }: JobContext): Promise<Job> {
  const specs = await readTargetSpecs(options, {
    cwd: io.cwd,
    env: io.env,
    timeoutMs: options.timeout ?? null,
    needsKeys: true,
  });
  if (previous) refuseOtherTargets(specs, previous.run.config.targets);
  const suite = previous?.suite ?? (await selectSuite(options, specs, io.cwd));
  const prompts = await readPrompts(specs, suite, { cwd: io.cwd, cases: options.cases });
  if (previous) await refuseOtherPrompts(specs, previous.run.config.targets, prompts);
  return {
    outDir,
    suite,
    settings: previous?.run.config.settings ?? toSettings(options, suite),
    search: readSearch(options, io.env),
    budget: {
      maxPictures: options.maxPictures ?? null,
      maxCost: options.maxCost ?? null,
      prices: readPrices(specs, options.maxCost ?? null),
    },
    lookers: await openLookers('run', options, io),
    targets: await openTargets(specs, { ...suite, prompts, clock }),
    previous: previous?.run ?? null,
    provenance: {
      argv: showArgs(io),
      git: await readGitInfo(io.cwd),
      versions: { 'car-eval': packageVersion(), node: process.version },
    },
  };
}
