import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Stop } from '../../errors.ts';
import { observeAll } from '../../evaluate/observe/observe.ts';
import { scoreRun } from '../../evaluate/score/score-run.ts';
import { writeReports } from '../../evaluate/write-reports.ts';
import { createSystemClock } from '../../http/system-clock.ts';
import { readJudgeBlocks } from '../../judge/judge-spec.ts';
import { refuseLostShots } from '../../run/recorded/lost-shots.ts';
import { openPartedRun } from '../../run/recorded/open-parted-run.ts';
import type { PartedRun } from '../../run/recorded/parted-run.ts';
import { readRecordedRun } from '../../run/recorded/recorded-run.ts';
import { changeSettings } from '../../run/run-config-file.ts';
import { findRunFolder, runFiles } from '../../run/run-folder.ts';
import { lockRun } from '../../run/run-lock.ts';
import type { StoredResult } from '../../run/stored-result.ts';
import { auditRun } from '../audit-run.ts';
import type { CliIo } from '../io.ts';
import { foldGateRules } from '../job/fold-gate.ts';
import { createLookerOutside } from '../job/looker-outside.ts';
import { readyLookers } from '../job/ready-lookers.ts';
import { listenForInterrupts } from '../job/services.ts';
import { limitHeapGrowth } from '../limit-heap-growth.ts';
import type { GateOptions } from '../options/gate-options.ts';
import { foldLookers, openLookers } from '../options/looker-options.ts';
import type { ShowOptions } from '../options/show-options.ts';
import { createProgress } from '../progress.ts';
import { showResult } from '../show-result.ts';

export interface ScoreOptions extends ShowOptions, GateOptions {
  readonly judgeBlocks?: string;
  /** Folder to write what is the same for the same pictures into. */
  readonly stable?: string;
}

/** `car-eval score RUN`: scores and renders from disk, after whoever is asked to looked at the kept pictures. Resolves to the exit code of the gate. */
export async function score(run: string, options: ScoreOptions, io: CliIo): Promise<number> {
  limitHeapGrowth('scoring');
  const runDir = await findRunFolder(resolve(io.cwd, options.out), run);
  await using _alone = await lockRun(runDir);
  const { emit } = await createProgress(io, { ...options, verbose: false });
  const recorded = await openPartedRun(runDir);
  await refuseLostShots(recorded);
  const demanding = await demand(recorded, options, io);
  await lookAgain(recorded, options, io);
  const result = await auditRun(
    await scoreRun(await applyBlocks(demanding, options), { emit }),
    { runDir, lang: options.lang },
    io,
  );
  const written = await writeReports(runDir, result, options);
  if (options.stable !== undefined)
    await writeStableInto(resolve(io.cwd, options.stable), { result, runDir }, options);
  await showResult({ result, runDir, ...written }, options, io);
  return result.gate.exitCode;
}

/** Loaded only where it is asked for. The folder of a run keeps its own result. */
async function writeStableInto(
  dir: string,
  { result, runDir }: { readonly result: StoredResult; readonly runDir: string },
  { lang }: ScoreOptions,
): Promise<void> {
  if ((await stat(runFiles(dir).config).catch(() => null)) !== null)
    throw new Stop(
      'bad-usage',
      `Expected a folder of its own for --stable, got that of a run: ${dir}.`,
      'Name another folder.',
    );
  const { writeStable } = await import('../../evaluate/stable/write-stable.ts');
  await writeStable(dir, result, { runDir, lang });
}

/** What is demanded on the command line takes the place of what the run was started with, this once. */
async function demand(run: PartedRun, options: ScoreOptions, { cwd }: CliIo): Promise<PartedRun> {
  const { settings } = run.config;
  const folders = { cwd, outDir: resolve(cwd, options.out), home: run.runDir };
  const given = await foldGateRules(options, folders);
  if (given === null) return run;
  const gateRules = { ...settings.gateRules, ...given };
  return { ...run, config: { ...run.config, settings: { ...settings, gateRules } } };
}

/** Kept with the run: whatever scores it from now on says the same. */
async function applyBlocks(run: PartedRun, options: ScoreOptions): Promise<PartedRun> {
  if (options.judgeBlocks === undefined) return run;
  const judgeBlocks = readJudgeBlocks(options.judgeBlocks);
  const settings = { ...run.config.settings, judgeBlocks };
  await changeSettings(runFiles(run.runDir), settings);
  return { ...run, config: { ...run.config, settings } };
}

/** @throws Stop `interrupted` when the user stopped it: what was seen until then is kept */
async function lookAgain({ runDir }: PartedRun, options: ScoreOptions, io: CliIo): Promise<void> {
  // Whose faults count is no question to anybody.
  const { judgeBlocks, ...asking } = foldLookers('score', options);
  if (Object.keys(asking).length === 0) return;
  const progress = await createProgress(io, { ...options, verbose: false });
  const { signal, stop } = listenForInterrupts(io);
  const run = await readRecordedRun(runDir);
  const { config } = run;
  const { emit } = progress;
  const clock = createSystemClock();
  const outside = createLookerOutside(io, { clock, emit, outDir: dirname(runDir), brands: config.brands });
  try {
    await using looked = await openLookers('score', asking, outside);
    const suite = { suiteName: config.suite, ...config };
    if (config.settings.images) await readyLookers(looked.lookers, suite, signal);
    await observeAll(run, looked.lookers, { emit, signal });
    if (!signal.aborted) return;
    throw new Stop(
      'interrupted',
      'Interrupted before all pictures were looked at; nothing was scored.',
      'Give the same command again to go on.',
    );
  } finally {
    progress.stop();
    stop();
  }
}
