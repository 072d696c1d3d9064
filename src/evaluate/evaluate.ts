import { dirname, resolve } from 'node:path';
import pLimit from 'p-limit';
import type { LoadedSuite } from '../cases/load-cases.ts';
import type { Target, TargetContext } from '../generator/targets/target.ts';
import type { HttpClient } from '../http/client.ts';
import type { Clock } from '../model/clock.ts';
import type { Emit } from '../model/events.ts';
import type { Result } from '../model/result.ts';
import { openJournal, readJournal } from '../run/journal.ts';
import type { RunConfig, RunSettings } from '../run/run-config.ts';
import { createRunFolder, linkLatest, runFiles, writeRunConfig } from '../run/run-folder.ts';
import { createRunId } from '../run/run-id.ts';
import { createEventJournal } from './event-journal.ts';
import { elapsedMs, type RecordedSeries, readRecordedSeries, seriesId } from './recorded-series.ts';
import { type AskedSeries, isDone, runSeries } from './run-series.ts';
import { scoreRun } from './score-run.ts';

/** What to evaluate. */
export interface Job {
  readonly outDir: string;
  readonly suite: LoadedSuite;
  readonly settings: RunSettings;
  readonly targets: readonly Target[];
  /** For the record: the command line, the commit and the versions that made the run. */
  readonly provenance: Pick<RunConfig, 'argv' | 'git' | 'versions'>;
  /** A run to go on with: its good shots are kept, the others are asked for again. */
  readonly previous: { readonly runDir: string; readonly config: RunConfig } | null;
}

/** The outside world, injected. `random` gives 0 inclusive to 1 exclusive. */
export interface Services {
  readonly clock: Clock;
  readonly random: () => number;
  readonly http: HttpClient;
  readonly emit: Emit;
  /** Aborted when the user interrupts: what is done is kept, scored and reported. */
  readonly signal: AbortSignal;
}

export interface Evaluation {
  readonly runDir: string;
  readonly result: Result;
}

/**
 * The pipeline.
 *
 * ```
 * cases ─▶ plan series ─▶ ask the target ─▶ receive and freeze ─▶ shots.jsonl ─▶ score from disk ─▶ result.json
 *          session, seeds,  all angles        download, accept,     one line a     checks, weights,
 *          prompts          together          thumbnails            finished shot  gate
 * ```
 *
 * Everything a score needs is on disk before anything is scored, so `score` and an interrupted run take the same way.
 *
 * @throws Stop `target-down` before anything is written, `output-unwritable`
 */
export async function evaluate(job: Job, services: Services): Promise<Evaluation> {
  const earlier = job.previous ? await readEarlierWork(job.previous) : null;
  if (earlier?.recorded.every(isDone)) return closeRun(earlier);
  const events = createEventJournal(services);
  const { emit } = events;
  const http = tellRetries(services.http, emit);
  try {
    await checkTargets(job.targets, { ...services, http, emit });
    const begun = earlier ?? (await beginRun(job, services));
    await events.openIn(begun.runDir);
    return await goOn(begun, job, { ...services, http, emit });
  } finally {
    await events.close();
  }
}

/** A run with a folder, and what is in it already. */
interface BegunRun {
  readonly runDir: string;
  readonly config: RunConfig;
  readonly recorded: readonly RecordedSeries[];
}

async function goOn(begun: BegunRun, job: Job, services: Services): Promise<Evaluation> {
  const { runDir, config } = begun;
  const { clock, emit, signal } = services;
  // From the start on, so that a run that is killed is the one that `--resume` finds.
  if (resolve(dirname(runDir)) === resolve(job.outDir)) await linkLatest(job.outDir, config.id);
  const shots = config.asked.reduce((sum, series) => sum + series.angles.length, 0);
  emit({ type: 'run-started', runId: config.id, series: config.asked.length, shots });
  await generateAll(begun, job, services);
  const durationMs = clock.now();
  const status = signal.aborted ? 'interrupted' : 'complete';
  await writeRunConfig(runDir, { ...config, durationMs, status });
  const result = await scoreRun(runDir);
  emit({ type: 'run-finished', durationMs });
  return { runDir, result };
}

async function beginRun(job: Job, services: Services): Promise<BegunRun> {
  const config = createConfig(job, services);
  return { runDir: await createRunFolder(job.outDir, config), config, recorded: [] };
}

async function readEarlierWork({ runDir, config }: NonNullable<Job['previous']>) {
  const lines = await readJournal(runFiles(runDir).shots);
  return { runDir, config, recorded: readRecordedSeries(config, lines), elapsedMs: elapsedMs(config, lines) };
}

/** Everything is there already; the end of the run may have been cut off, or its result lost. */
async function closeRun(earlier: Awaited<ReturnType<typeof readEarlierWork>>): Promise<Evaluation> {
  const { runDir, config } = earlier;
  const durationMs = config.durationMs ?? earlier.elapsedMs;
  await writeRunConfig(runDir, { ...config, durationMs, status: 'complete' });
  return { runDir, result: await scoreRun(runDir) };
}

async function checkTargets(targets: readonly Target[], services: Services): Promise<void> {
  for (const target of targets) {
    await target.health(services satisfies TargetContext);
    services.emit({ type: 'target-ready', target: target.info.id, baseUrl: target.info.baseUrl });
  }
}

/** The waits of the client belong to the run's events too. */
function tellRetries(http: HttpClient, emit: Emit): HttpClient {
  return {
    send: (request) => http.send({ onRetry: emit, ...request }),
    close: () => http.close(),
  };
}

function createConfig(job: Job, { clock, random }: Services): RunConfig {
  const { suite, settings } = job;
  const startedAt = clock.date();
  return {
    schemaVersion: 1,
    id: createRunId(startedAt, random),
    suite: suite.suiteName,
    startedAt: startedAt.toISOString(),
    durationMs: null,
    status: 'interrupted',
    ...job.provenance,
    settings,
    targets: job.targets.map((target) => target.info),
    rubric: suite.rubric,
    brands: [...suite.brands],
    cases: [...suite.cases],
    asked: listSeries(job).map(({ target, evalCase, sample }) => ({
      target: target.info.id,
      case: evalCase.id,
      sample,
      angles: evalCase.angles,
    })),
  };
}

function listSeries({ targets, suite, settings }: Job): AskedSeries[] {
  const samples = Array.from({ length: settings.repeat }, (_, index) => index + 1);
  return targets.flatMap((target) =>
    suite.cases.flatMap((evalCase) => samples.map((sample) => ({ target, evalCase, sample }))),
  );
}

/**
 * As many series at once as have room for all their angles, so that the wall time of a series is the target's and
 * not the harness's queue.
 */
async function generateAll({ runDir, recorded }: BegunRun, job: Job, services: Services): Promise<void> {
  const { concurrency } = job.settings;
  const all = listSeries(job);
  const mostAngles = Math.max(1, ...all.map(({ evalCase }) => evalCase.angles.length));
  const seriesLimit = pLimit(Math.max(1, Math.floor(concurrency / mostAngles)));
  const journal = await openJournal(runFiles(runDir).shots);
  const shared = {
    job,
    services,
    runDir,
    journal,
    recorded: new Map(recorded.map((series) => [idOf(series), series])),
    shotLimit: pLimit(concurrency),
  };
  try {
    await Promise.all(all.map((series) => seriesLimit(() => runSeries(series, shared))));
  } finally {
    await journal.close();
  }
}

function idOf({ target, evalCase, sample }: RecordedSeries): string {
  return seriesId({ target: target.id, case: evalCase.id, sample });
}
