import { dirname } from 'node:path';
import { evaluate } from '../../evaluate/evaluate.ts';
import { loadReports } from '../../evaluate/ready-ending.ts';
import { createSystemClock } from '../../http/system-clock.ts';
import { openTargets } from '../../targets/open-targets.ts';
import type { CliIo } from '../io.ts';
import { foldRun } from '../job/fold-run.ts';
import { holdRun } from '../job/hold-run.ts';
import { keepRuns } from '../job/keep-runs.ts';
import { createLookerOutside } from '../job/looker-outside.ts';
import { openRunner } from '../job/open-runner.ts';
import { paceRulesOf } from '../job/pace-rules.ts';
import { prepareJob } from '../job/prepare-job.ts';
import { readyLookers } from '../job/ready-lookers.ts';
import { resumeRun } from '../job/resume-run.ts';
import { openRunStore, shareBy } from '../job/run-store.ts';
import { createServices } from '../job/services.ts';
import { type KeptRun, type TrustOptions, trustRun } from '../job/trust-run.ts';
import { limitHeapGrowth } from '../limit-heap-growth.ts';
import { openLookers } from '../options/looker-options.ts';
import type { RunOptions } from '../options/run-options.ts';
import { createProgress } from '../progress.ts';
import { showResult } from '../show-result.ts';

/** What commander hands over: the flags, and which of them stood on the command line. */
export interface RunCall {
  readonly options: RunOptions &
    TrustOptions & { readonly resume?: string | true; readonly again?: 'failed' };
  readonly given: readonly string[];
}

/** `car-eval run`: generate, score, report. Resolves to the exit code of the gate. */
export async function run({ options, given }: RunCall, io: CliIo): Promise<number> {
  limitHeapGrowth('receiving');
  const { again, out, header } = options;
  const resume = options.resume ?? (again && true);
  await using held = holdRun();
  const { hold } = held;
  const trust = (kept: KeptRun) => trustRun(kept, options, io);
  await using store = await openRunStore(options, io);
  const stored = store && shareBy(store, io);
  const folded = resume
    ? await resumeRun(
        { run: resume, out, given, header, again: again !== undefined, limits: options, hold, trust, stored },
        io.cwd,
      )
    : await foldRun(options, io.cwd);
  const clock = createSystemClock(folded.elapsedMs);
  const { home, specs, suite, headerValues } = folded;
  const queued = await openRunner(options, folded, io);
  const outside = { home, env: io.env, headerValues, asks: true, brands: suite.brands, clock };
  await using opened = await openTargets(specs.targets, outside);
  const job = await prepareJob(folded, opened, io);
  const progress = await createProgress(io, options);
  const services = createServices(io, {
    ...job.settings,
    clock,
    hold: held.hold,
    ...(stored && { share: stored.share }),
    emit(event) {
      if (event.type === 'scoring-started') limitHeapGrowth('scoring');
      progress.emit(event);
    },
    paceRules: paceRulesOf(job.targets),
  });
  const looking = { clock, emit: services.emit, outDir: dirname(home), brands: suite.brands };
  try {
    await using looked = await openLookers('run', specs.looking, createLookerOutside(io, looking));
    const { lookers } = looked;
    if (job.settings.images) await readyLookers(lookers, job.suite, services.signal);
    const { runDir, result } = await evaluate({ ...job, lookers, ...queued }, services);
    const { writeReports } = await loadReports();
    const written = await writeReports(runDir, result, options);
    progress.stop();
    await showResult({ result, runDir, ...written }, options, io);
    await keepRuns(folded.outDir, options.keep, io);
    return result.gate.exitCode;
  } finally {
    progress.stop();
    await services.close();
  }
}
