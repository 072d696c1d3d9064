import { dirname, resolve } from 'node:path';
import type { LoadedSuite } from '../cases/load-cases.ts';
import type { Target } from '../generator/target.ts';
import type { WebSearch } from '../generator/web-knowledge/web-search.ts';
import type { HttpClient } from '../http/client.ts';
import type { ExaminePicture } from '../images/examine-picture.ts';
import type { Examiner } from '../images/workers/examiner.ts';
import { openExaminer } from '../images/workers/open-examiner.ts';
import type { Clock } from '../model/clock.ts';
import type { Emit } from '../model/events.ts';
import type { Looker } from '../model/looker.ts';
import { markLatest } from '../run/latest.ts';
import { startIndex } from '../run/recorded/journal-index.ts';
import type { RecordedRun } from '../run/recorded/recorded-run.ts';
import { listRecordedSeries, type RecordedSeries } from '../run/recorded/recorded-series.ts';
import { type RunConfig, type RunSettings, runConfigVersion } from '../run/run-config.ts';
import { createRunFolder, writeRunConfig } from '../run/run-folder.ts';
import { createRunId } from '../run/run-id.ts';
import { type SharedRun, sharePictures } from '../run/shared/shared-run.ts';
import type { StoredResult } from '../run/stored-result.ts';
import { openFolderStore } from '../store/picture-store.ts';
import { type BudgetLimits, openBudget } from './generate/budget.ts';
import { checkTargets } from './generate/check-targets.ts';
import { createEventJournal, type EventJournal } from './generate/event-journal.ts';
import { keepTokenizers } from './generate/keep-tokenizers.ts';
import { openKnowledge } from './generate/open-knowledge.ts';
import { type AskingContext, runInProcess } from './generate/run-in-process.ts';
import { countMissing, isDone } from './generate/run-series.ts';
import { journalSeries, listSeries, type SeriesRunner } from './generate/series-runner.ts';
import { observeAll } from './observe/observe.ts';
import { loadScoring, readyEnding } from './ready-ending.ts';
import { listAsked } from './shards/list-asked.ts';

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
  /** For the record: the command line, what it was folded into, the commit and the versions that made the run. */
  readonly provenance: Pick<RunConfig, 'argv' | 'specs' | 'seal' | 'git' | 'versions'>;
  /** Who looks at the pictures beside their pixels, in this order; nobody when left out. */
  readonly lookers?: readonly Looker[];
  /** Who asks for the series; this process when left out. */
  readonly openRunner?: (run: RecordedRun, asking: AskingContext) => SeriesRunner;
  /** A run to go on with: its good shots are kept, the others are asked for again. */
  readonly previous: RecordedRun | null;
}

/** The outside world, injected. `random` gives 0 inclusive to 1 exclusive. */
export interface Services {
  readonly clock: Clock;
  readonly random: () => number;
  readonly http: HttpClient;
  readonly emit: Emit;
  /** Aborted when the user interrupts: what is done is kept, scored and reported. */
  readonly signal: AbortSignal;
  /** Keeps others out of the folder of a new run until whoever asked has ended; nobody comes there when left out. */
  readonly hold?: (runDir: string) => Promise<void>;
  /** Puts a new run, which has its folder, where others find it; it lies in its folder alone when left out. */
  readonly share?: (run: { readonly config: RunConfig; readonly runDir: string }) => Promise<SharedRun>;
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
 * cases ─▶ plan series ─▶ ask the target ─▶ receive and freeze ─▶ shots.jsonl ─▶ look ─▶ score from disk ─▶ result.json
 *          session, seeds,  all angles        download, accept,     one line a      │      checks, weights,
 *          prompts          together          thumbnails            finished shot   ▼      gate
 *                                                                              observations/
 * ```
 *
 * Everything a score needs is on disk before anything is scored, so `score` and an interrupted run take the same way.
 *
 * @throws Stop `target-down` before anything is written when no target is there, `output-unwritable`
 */
export async function evaluate(job: Job, services: Services): Promise<Evaluation> {
  const { previous, lookers = [] } = job;
  if (previous && listRecordedSeries(previous).every(isDone)) return closeRun(previous, lookers, services);
  const events = createEventJournal(services, [...job.targets, ...lookers]);
  const journalled = { ...services, emit: events.emit, http: events.listenTo(services.http) };
  try {
    const received = await receive(job, events, journalled);
    await observeAll(received, lookers, journalled);
    const run = await endRun(received, { durationMs: services.clock.now(), signal: services.signal });
    const { scoreEndedRun } = await loadScoring();
    const result = await scoreEndedRun(run, journalled.emit);
    journalled.emit({ type: 'run-finished', durationMs: run.config.durationMs });
    return { runDir: run.runDir, result };
  } finally {
    await events.close();
  }
}

/** Everything up to the last picture. What it took is given back before thousands of cases are scored. */
async function receive(job: Job, events: EventJournal, services: Services): Promise<RecordedRun> {
  const { clock, emit } = services;
  // Threads start while all else is made ready.
  await using examiner = openExaminer(countPictures(job));
  const asked = job.settings.health === false ? [] : job.targets;
  const down = await checkTargets(asked, services);
  const run = job.previous ?? (await beginRun(job, services));
  const { runDir, config } = run;
  await events.openIn(runDir);
  // From the start on, so that a run that is killed is the one that `--resume` finds.
  if (resolve(dirname(runDir)) === resolve(job.outDir)) await beLatest(job.outDir, config.id, emit);
  const recorded = listRecordedSeries(run);
  const shots = countAllMissing(recorded);
  emit({ type: 'run-started', runId: config.id, series: config.asked.length, shots });
  const { suite, settings, search = null } = job;
  const knowledge = await openKnowledge({ search, brands: suite.brands, runDir, services });
  try {
    const pictures = sharePictures(openFolderStore(runDir), run.shared);
    const budget = job.budget && openBudget(job.budget);
    const examine = whileExamining(examiner, () => readyEnding(config));
    const { openRunner = (_run, context) => runInProcess(context) } = job;
    const asking = { services, settings, knowledge, pictures, recorded, down, examine };
    const runner = openRunner(run, { ...asking, ...(budget && { budget }) });
    await journalSeries(runner, listSeries(job), run);
  } catch (error) {
    await writeRunConfig(runDir, { ...config, durationMs: clock.now(), status: 'failed' }).catch(() => {});
    throw error;
  } finally {
    await knowledge.close();
  }
  return run;
}

/** How many pictures may have to be measured. */
function countPictures({ settings, previous, openRunner, ...job }: Job): number {
  // Over a queue others measure.
  if (openRunner || !(settings.images && settings.measure)) return 0;
  if (previous) return countAllMissing(listRecordedSeries(previous));
  return listSeries({ ...job, settings }).reduce((sum, { evalCase }) => sum + evalCase.angles.length, 0);
}

function countAllMissing(recorded: readonly RecordedSeries[]): number {
  return recorded.reduce((sum, series) => sum + countMissing(series), 0);
}

/** Does something once, when the first picture is handed over: then this thread has to wait. */
function whileExamining({ examine }: Examiner, act: () => Promise<void>): ExaminePicture {
  let isBegun = false;
  return (input) => {
    const examined = examine(input);
    if (!isBegun) void act();
    isBegun = true;
    return examined;
  };
}

async function beLatest(outDir: string, runId: string, emit: Emit): Promise<void> {
  const reason = await markLatest(outDir, runId);
  if (reason !== null) emit({ type: 'latest-unlinked', reason });
}

async function beginRun(job: Job, services: Services): Promise<RecordedRun> {
  const config = createConfig(job, services);
  const runDir = await createRunFolder(job.outDir, config);
  await services.hold?.(runDir);
  await keepTokenizers(job.targets, runDir);
  const shared = await services.share?.({ config, runDir });
  return { runDir, config, journal: startIndex(), ...(shared && { shared }) };
}

interface Ending {
  readonly durationMs: number;
  readonly signal: AbortSignal;
}

async function endRun(run: RecordedRun, { durationMs, signal }: Ending) {
  const status = signal.aborted ? ('interrupted' as const) : ('complete' as const);
  const config = { ...run.config, durationMs, status };
  await writeRunConfig(run.runDir, config);
  return { ...run, config };
}

/** All pictures are there already; the end of the run may have been cut off, or its result lost. */
async function closeRun(
  previous: RecordedRun,
  lookers: readonly Looker[],
  services: Services,
): Promise<Evaluation> {
  await observeAll(previous, lookers, services);
  const durationMs = previous.config.durationMs ?? previous.journal.lastMomentMs;
  const run = await endRun(previous, { durationMs, signal: services.signal });
  const { scoreEndedRun } = await loadScoring();
  return { runDir: run.runDir, result: await scoreEndedRun(run, services.emit) };
}

function createConfig(job: Job, { clock, random }: Services): RunConfig {
  const { suite, settings } = job;
  const cases = [...suite.cases];
  const targets = job.targets.map((target) => target.info);
  const startedAt = clock.date();
  return {
    schemaVersion: runConfigVersion,
    id: createRunId(startedAt, random),
    suite: suite.suiteName,
    startedAt: startedAt.toISOString(),
    durationMs: null,
    status: 'interrupted',
    ...job.provenance,
    settings,
    targets,
    rubric: suite.rubric,
    brands: [...suite.brands],
    ...(suite.feed && { feed: suite.feed }),
    cases,
    asked: listAsked({ targets, cases, settings }),
  };
}
