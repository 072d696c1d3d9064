import { dirname, resolve } from 'node:path';
import type { LoadedSuite } from '../cases/load-cases.ts';
import type { Target } from '../generator/targets/target.ts';
import type { WebSearch } from '../generator/web-knowledge/web-search.ts';
import type { HttpClient } from '../http/client.ts';
import type { Clock } from '../model/clock.ts';
import type { Emit } from '../model/events.ts';
import { indexJournal } from '../run/recorded/journal-index.ts';
import { listRecordedSeries, type RecordedSeries } from '../run/recorded/recorded-series.ts';
import type { RunConfig, RunSettings } from '../run/run-config.ts';
import { createRunFolder, linkLatest, writeRunConfig } from '../run/run-folder.ts';
import { createRunId } from '../run/run-id.ts';
import type { StoredResult } from '../run/stored-result.ts';
import { type BudgetLimits, openBudget } from './generate/budget.ts';
import { createEventJournal, type EventJournal } from './generate/event-journal.ts';
import { generateAll, listSeries } from './generate/generate-all.ts';
import { openKnowledge } from './generate/open-knowledge.ts';
import { countMissing, isDone } from './generate/run-series.ts';
import { scoreEndedRun } from './score/score-ended-run.ts';
import { checkTargets } from './targets/check-targets.ts';
import { keepTokenizers } from './targets/keep-tokenizers.ts';

/** What to evaluate. */
export interface Job {
  readonly outDir: string;
  readonly suite: LoadedSuite;
  readonly settings: RunSettings;
  readonly targets: readonly Target[];
  /** Where to look things up beside the catalogue; nowhere when left out. */
  readonly search?: WebSearch | null;
  /** How much may be asked for; any number of pictures when left out. */
  readonly budget?: BudgetLimits;
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
  /** As it stands in `result.json`. */
  readonly result: StoredResult;
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
 * @throws Stop `target-down` before anything is written when no target is there, `output-unwritable`
 */
export async function evaluate(job: Job, services: Services): Promise<Evaluation> {
  const earlier = job.previous ? await readEarlierWork(job.previous) : null;
  if (earlier?.recorded.every(isDone)) return closeRun(earlier, services);
  const events = createEventJournal(services, job.targets);
  const journalled = { ...services, emit: events.emit, http: events.listenTo(services.http) };
  try {
    const { runDir, durationMs } = await receive(job, { earlier, events, services: journalled });
    const result = await scoreEndedRun(runDir, journalled.emit);
    journalled.emit({ type: 'run-finished', durationMs });
    return { runDir, result };
  } finally {
    await events.close();
  }
}

/** A run with a folder, and what is in it already; a new one lacks everything. */
interface BegunRun {
  readonly runDir: string;
  readonly config: RunConfig;
  readonly recorded: readonly RecordedSeries[];
}

interface Receiving {
  /** A run to go on with; null for a new one. */
  readonly earlier: BegunRun | null;
  readonly events: EventJournal;
  readonly services: Services;
}

/** Everything up to the last picture. What it took is given back before thousands of cases are scored. */
async function receive(
  job: Job,
  { earlier, events, services }: Receiving,
): Promise<{ readonly runDir: string; readonly durationMs: number }> {
  const { clock, emit, signal } = services;
  const down = await checkTargets(job.targets, services);
  const { runDir, config, recorded } = earlier ?? (await beginRun(job, services));
  await events.openIn(runDir);
  // From the start on, so that a run that is killed is the one that `--resume` finds.
  if (resolve(dirname(runDir)) === resolve(job.outDir)) await linkLatest(job.outDir, config.id);
  const shots = recorded.reduce((sum, series) => sum + countMissing(series), 0);
  emit({ type: 'run-started', runId: config.id, series: config.asked.length, shots });
  const { suite, settings, search = null } = job;
  const knowledge = await openKnowledge({ search, brands: suite.brands, runDir, services });
  try {
    const budget = job.budget && openBudget(job.budget);
    const context = { services, settings, knowledge, runDir, recorded, down, ...(budget && { budget }) };
    await generateAll(job, context);
  } catch (error) {
    await writeRunConfig(runDir, { ...config, durationMs: clock.now(), status: 'failed' }).catch(() => {});
    throw error;
  } finally {
    await knowledge.close();
  }
  const durationMs = clock.now();
  const status = signal.aborted ? 'interrupted' : 'complete';
  await writeRunConfig(runDir, { ...config, durationMs, status });
  return { runDir, durationMs };
}

async function beginRun(job: Job, services: Services): Promise<BegunRun> {
  const config = createConfig(job, services);
  const runDir = await createRunFolder(job.outDir, config);
  await keepTokenizers(job.targets, runDir);
  return { runDir, config, recorded: listRecordedSeries(config, await indexJournal(runDir)) };
}

async function readEarlierWork({ runDir, config }: NonNullable<Job['previous']>) {
  const journal = await indexJournal(runDir);
  const elapsedMs = config.durationMs ?? journal.lastMomentMs;
  return { runDir, config, recorded: listRecordedSeries(config, journal), elapsedMs };
}

/** Everything is there already; the end of the run may have been cut off, or its result lost. */
async function closeRun(
  earlier: Awaited<ReturnType<typeof readEarlierWork>>,
  { emit }: Services,
): Promise<Evaluation> {
  const { runDir, config } = earlier;
  await writeRunConfig(runDir, { ...config, durationMs: earlier.elapsedMs, status: 'complete' });
  return { runDir, result: await scoreEndedRun(runDir, emit) };
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
