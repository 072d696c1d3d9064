import { once } from 'node:events';
import { runSeries, type SharedBySeries } from '../../evaluate/generate/run-series.ts';
import type { AskedSeries, SeriesSink } from '../../evaluate/generate/series-runner.ts';
import { createLanes, type Lane } from '../../evaluate/generate/target-lanes.ts';
import type { Target } from '../../generator/target.ts';
import type { ExaminePicture } from '../../images/examine-picture.ts';
import type { Angle } from '../../model/car.ts';
import type { Emit } from '../../model/events.ts';
import { type LinePlace, runObjects } from '../../run/shared/run-objects.ts';
import type { ObjectStore } from '../../store/object-store.ts';
import { storePictures } from '../../store/picture-store.ts';
import { readJobData, type SeriesPart } from '../jobs/job-data.ts';
import { cutOf } from '../jobs/queue-of-target.ts';
import { type DoJob, HopelessJob } from '../server/job-worker.ts';
import { findKept } from './find-kept.ts';
import { heedPauses } from './heed-pauses.ts';
import { keepLines, type LineCounts } from './keep-lines.ts';
import { nothingRecorded } from './nothing-recorded.ts';
import type { OpenedRun, WorkedRuns } from './worked-run.ts';

export interface WorkContext {
  readonly store: ObjectStore;
  readonly runs: WorkedRuns;
  readonly examine: ExaminePicture;
  /** Pictures in flight at once, per target. */
  readonly concurrency: number;
  /** Aborted when the worker ends at once: what is in hand is given back. */
  readonly signal: AbortSignal;
  readonly emit: Emit;
  readonly counts: LineCounts;
  /** Lets all workers of the target rest. */
  readonly pause: (target: Target, ms: number) => void;
}

/** Does jobs: asks for what their series lack in the store, and keeps there what comes. */
export function doJobs(context: WorkContext): DoJob {
  const { concurrency, signal, runs } = context;
  const lanes: Lanes['lanes'] = new WeakMap();
  return async ({ data }) => {
    const { run: id, round, series } = readJobData(data);
    const askAll = (opened: OpenedRun) =>
      endAll(
        series.map(async (part) => {
          const asked = await toAsked(part, opened);
          const lane = laneOf(asked, opened, { lanes, concurrency });
          await lane.openLimit(() => askPart({ ...asked, round }, { ...context, opened, lane }));
        }),
      );
    await untilAborted(runs.use(id, askAll), signal);
    return signal.aborted ? 'given-back' : 'done';
  };
}

/** What failed is tried again: by then nothing of it may still be asked for, which would be paid twice. */
async function endAll(all: readonly Promise<void>[]): Promise<void> {
  const failed = (await Promise.allSettled(all)).find(({ status }) => status === 'rejected');
  if (failed) throw (failed as PromiseRejectedResult).reason;
}

/** Nothing more is asked for then, and a store that hangs is not waited for: what it still takes is as good as before. */
async function untilAborted(work: Promise<void>, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return work;
  const over = new AbortController();
  try {
    await Promise.race([work, once(signal, 'abort', { signal: over.signal })]);
  } finally {
    over.abort();
  }
}

type Shared = Omit<SharedBySeries, 'sink' | 'recorded' | 'shotLimit' | 'seriesLimit'>;

function shareOf(target: Target, { opened, store, examine, signal, emit, pause }: AskContext): Shared {
  const { asked, knowledge, services } = opened.run;
  const { http, clock } = services;
  const heeding = heedPauses(http, { clock, emit, pause: (ms) => pause(target, ms) });
  return {
    settings: asked.head.settings,
    knowledge,
    services: { http: heeding, clock, emit, signal },
    pictures: storePictures(store, runObjects(asked.head.id).files),
    examine,
    down: new Map(),
  };
}

interface AskedPart {
  readonly index: number;
  readonly series: AskedSeries;
  /** Of the series, whether they are asked for here or not. */
  readonly all: readonly Angle[];
  readonly again: SeriesPart['again'];
}

/** Where a series is one job, so many at once; of the series of a block only so many as have room for all their angles. */
function laneOf({ series, all }: AskedPart, { run }: OpenedRun, { lanes, concurrency }: Lanes): Lane {
  const { target } = series;
  const known = lanes.get(target);
  if (known) return known;
  const cases = cutOf(target) === 'shots' ? [] : [{ angles: [...all] }];
  const [lane] = createLanes([target], cases, { ...run.asked.head.settings, concurrency });
  if (!lane) throw new Error('Expected a lane for each target.');
  lanes.set(target, lane);
  return lane;
}

interface Lanes {
  /** As long as a run is open, its targets are there. */
  readonly lanes: WeakMap<Target, Lane>;
  readonly concurrency: number;
}

/** @throws HopelessJob for a series that the run does not have */
async function toAsked(
  { index, angles, again }: SeriesPart,
  { run, targetOf }: OpenedRun,
): Promise<AskedPart> {
  const found = await run.asked.seriesAt(index);
  const target = targetOf(found?.target ?? '');
  const isOf = angles?.every((angle) => found?.angles.includes(angle)) ?? true;
  if (!found || !target || !isOf)
    throw new HopelessJob(`The run ${run.asked.head.id} has no series ${index} with these angles.`);
  const { evalCase, sample } = found;
  return { index, again, all: found.angles, series: { target, evalCase, sample, ...(angles && { angles }) } };
}

interface AskContext extends WorkContext {
  readonly opened: OpenedRun;
  readonly lane: Lane;
}

async function askPart(
  { index, round, series, all, again }: AskedPart & { readonly round: number },
  context: AskContext,
): Promise<void> {
  const { store, signal, counts, opened, lane } = context;
  if (signal.aborted) return;
  const of = { run: opened.run.asked.head.id, series: index, round };
  const wanted = series.angles ?? all;
  const { writesPrompts } = series.target.info.capabilities;
  const closes = writesPrompts || series.angles === undefined;
  // One answer brings a series as a whole, and is kept as one object under the place of its facts.
  const places: LinePlace[] = [...(writesPrompts ? [] : wanted), ...(closes ? (['~facts'] as const) : [])];
  const kept = await findKept(store, of, places);
  if (places.every((place) => kept.has(place))) return;
  const angles = writesPrompts ? all : wanted.filter((angle) => !kept.has(angle));
  const lines = keepLines(store, of, { counts, closes, atOnce: writesPrompts });
  const sink: SeriesSink = { append: lines.append };
  const { target, evalCase, sample } = series;
  const asked: AskedSeries = { target, evalCase, sample, ...(angles.length < all.length && { angles }) };
  const recorded = nothingRecorded(asked, { angles: all, again });
  const { shotLimit, seriesLimit } = lane;
  await runSeries(asked, { ...shareOf(target, context), sink, recorded, shotLimit, seriesLimit });
  if (!signal.aborted) await lines.end();
}
