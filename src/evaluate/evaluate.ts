import pLimit, { type LimitFunction } from 'p-limit';
import type { LoadedSuite } from '../cases/load-cases.ts';
import { createCatalogueKnowledge } from '../generator/catalogue-knowledge.ts';
import { generateSeries } from '../generator/generate-series.ts';
import { type PlannedSeries, planSeries, shotKey } from '../generator/plan-series.ts';
import type { Target, TargetContext } from '../generator/targets/target.ts';
import type { HttpClient } from '../http/client.ts';
import type { EvalCase } from '../model/case.ts';
import type { Clock } from '../model/clock.ts';
import type { Emit } from '../model/events.ts';
import type { Result } from '../model/result.ts';
import type { Shot } from '../model/shot.ts';
import { type Journal, openJournal, readJournal } from '../run/journal.ts';
import type { RunConfig, RunSettings } from '../run/run-config.ts';
import { createRunFolder, linkLatest, runFiles, writeRunConfig } from '../run/run-folder.ts';
import { createRunId } from '../run/run-id.ts';
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
  const { clock, emit, signal } = services;
  await checkTargets(job.targets, services);
  const { runDir, config } = job.previous ?? (await beginRun(job, services));
  const shots = config.asked.reduce((sum, series) => sum + series.angles.length, 0);
  emit({ type: 'run-started', runId: config.id, series: config.asked.length, shots });
  await generateAll(job, { ...services, runDir });
  const durationMs = clock.now();
  await writeRunConfig(runDir, {
    ...config,
    durationMs,
    status: signal.aborted ? 'interrupted' : 'complete',
  });
  const result = await scoreRun(runDir);
  await linkLatest(job.outDir, config.id);
  emit({ type: 'run-finished', durationMs });
  return { runDir, result };
}

async function beginRun(job: Job, services: Services): Promise<{ runDir: string; config: RunConfig }> {
  const config = createConfig(job, services);
  return { runDir: await createRunFolder(job.outDir, config), config };
}

async function checkTargets(targets: readonly Target[], services: Services): Promise<void> {
  for (const target of targets) {
    await target.health(services satisfies TargetContext);
    services.emit({ type: 'target-ready', target: target.info.id, baseUrl: target.info.baseUrl });
  }
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

interface AskedSeries {
  readonly target: Target;
  readonly evalCase: EvalCase;
  readonly sample: number;
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
async function generateAll(job: Job, services: RunServices): Promise<void> {
  const { concurrency } = job.settings;
  const all = listSeries(job);
  const mostAngles = Math.max(1, ...all.map(({ evalCase }) => evalCase.angles.length));
  const seriesLimit = pLimit(Math.max(1, Math.floor(concurrency / mostAngles)));
  const done = await readDoneShots(runFiles(services.runDir).shots);
  const journal = await openJournal(runFiles(services.runDir).shots);
  const shared = {
    job,
    services,
    journal,
    done,
    shotLimit: pLimit(concurrency),
  };
  try {
    await Promise.all(all.map((series) => seriesLimit(() => runSeries(series, shared))));
  } finally {
    await journal.close();
  }
}

type RunServices = Services & { readonly runDir: string };

/** What all series of a run have in common. */
interface Shared {
  readonly job: Job;
  readonly services: RunServices;
  readonly journal: Journal;
  /** Good shots of the run that is gone on with, by key. */
  readonly done: ReadonlyMap<string, Shot>;
  readonly shotLimit: LimitFunction;
}

async function runSeries({ target, evalCase, sample }: AskedSeries, shared: Shared): Promise<void> {
  const { job, services, journal } = shared;
  if (services.signal.aborted) return;
  const line = { target: target.info.id, case: evalCase.id, sample };
  const knowledge = createCatalogueKnowledge(job.suite.brands);
  const planned = await planSeries(evalCase, sample, { target, knowledge });
  const missing = leaveOutDone(planned, target, shared.done);
  if (missing.request.shots.length === 0) return;
  const facts = await generateSeries(missing, {
    ...services,
    ...job.settings,
    ...shared,
    target,
    // A shot cut off by the user was not answered; it stays out of the journal and is asked again on resume.
    onShot: async (shot) => {
      if (shot.error?.code !== 'interrupted') await journal.append({ kind: 'shot', ...line, shot });
    },
  });
  if (!services.signal.aborted) await journal.append({ kind: 'series', ...line, facts });
}

function leaveOutDone(planned: PlannedSeries, target: Target, done: Shared['done']): PlannedSeries {
  const shots = planned.request.shots.filter(
    ({ angle }) => !done.has(shotKey(target, planned.request, angle)),
  );
  return { ...planned, request: { ...planned.request, shots } };
}

/** Only good shots count as done: what failed or got no answer is tried again. */
async function readDoneShots(path: string): Promise<Map<string, Shot>> {
  const lines = await readJournal(path);
  const shots = lines.flatMap((line) => (line.kind === 'shot' ? [line.shot] : []));
  return new Map(shots.filter(({ status }) => status === 'ok').map((shot) => [shot.key, shot]));
}
