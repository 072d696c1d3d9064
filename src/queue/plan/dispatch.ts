import { Stop } from '../../errors.ts';
import type { JournalLine } from '../../model/series.ts';
import type { LineKey } from '../../run/shared/run-objects.ts';
import { type Lacking, type PlannedJob, planJobs } from '../jobs/plan-jobs.ts';
import { cleanError } from '../server/clean-text.ts';
import { askNothing } from './ask-nothing.ts';
import { bufferJournal } from './journal-buffer.ts';
import { toLacking } from './list-lacking.ts';
import { openSeries } from './open-series.ts';
import { type OutstandingJobs, trackJobs } from './outstanding-jobs.ts';
import type { Dispatching } from './queue-plan.ts';
import { openRunQueues, type RunQueues } from './run-queues.ts';
import type { LackingSeries } from './share-work.ts';
import { takeDownOld } from './take-down-old.ts';
import { waitOut } from './wait-out.ts';

/** What never came, by why. */
export type Missing = ReadonlyMap<string, readonly LackingSeries[]>;

/** Queues the work, waits for its outcomes in the store, and writes them down; what is lost on the way is queued again. */
export async function dispatch(context: Dispatching, work: readonly LackingSeries[]): Promise<Missing> {
  const targets = [...new Set(work.map(({ series }) => series.target))];
  await takeDownOld(context, targets);
  if (work.length === 0) return new Map();
  const wanted = work.map((one) => toLacking(one, context.shared));
  const jobs = planJobs(context.run.config, wanted);
  await using queues = openRunQueues(context, targets, wanted);
  const tracked = trackJobs(jobs, queues.of);
  try {
    await begin({ queues, tracked }, context);
    await waitFor(tracked, { ...context, queues, wanted, close: closeParts(context, work, wanted) });
  } finally {
    await tracked.cancel().catch(() => {});
    await queues.end();
  }
  return listMissing(tracked, work);
}

/** A queue that takes no jobs is no fault of this program: Redis may be full. */
async function begin(
  { queues, tracked }: { readonly queues: RunQueues; readonly tracked: OutstandingJobs },
  { server }: Dispatching,
): Promise<void> {
  try {
    await queues.begin();
    await tracked.begin();
  } catch (error) {
    if (error instanceof Stop) throw error;
    throw new Stop(
      'target-down',
      `Expected ${server.address.name} to take jobs, got: ${cleanError(error).message}`,
      'Make room there (a full Redis: raise maxmemory), then go on with the run: car-eval run --resume, with the same --queue and --store.',
    );
  }
}

type Waiting = Dispatching & {
  readonly queues: RunQueues;
  readonly wanted: readonly Lacking[];
  /** Writes the facts that close a series whose pictures were asked for one by one. */
  readonly close: (series: number) => Promise<void>;
};

/** What the facts of such a series say follows from its case alone: nothing is sent for them. */
function closeParts(
  { asking, journal }: Dispatching,
  work: readonly LackingSeries[],
  wanted: readonly Lacking[],
) {
  const inParts = new Set(wanted.filter(({ isWhole }) => !isWhole).map(({ index }) => index));
  const parted = new Map(work.filter(({ index }) => inParts.has(index)).map((one) => [one.index, one]));
  return async (index: number) => {
    const one = parted.get(index);
    if (one) await askNothing([{ ...one, angles: [] }], journal, asking);
  };
}

async function waitFor(tracked: OutstandingJobs, context: Waiting): Promise<void> {
  const { journal, asking, queues, close } = context;
  const buffer = bufferJournal(journal);
  const open = openSeries(context.wanted);
  const take = async (line: JournalLine, key: LineKey) => {
    if (!open.note(key)) return;
    buffer.add(key.series, line);
    if (line.kind === 'shot') queues.note(line, asking.services.emit);
    if (!open.hasCome(key.series)) return;
    await buffer.close(key.series);
    await close(key.series);
  };
  const isDone = ({ parts }: PlannedJob) => parts.every(open.hasAllOf);
  try {
    await waitOut(tracked, { ...context, take, isDone });
  } finally {
    await buffer.closeAll();
  }
}

function listMissing({ givenUp }: OutstandingJobs, work: readonly LackingSeries[]): Missing {
  const byIndex = new Map(work.map((one) => [one.index, one]));
  const missing = new Map<string, LackingSeries[]>();
  for (const [{ parts }, why] of givenUp)
    for (const { index, angles } of parts) {
      const one = byIndex.get(index);
      if (!one) continue;
      const some = missing.get(why);
      if (some) some.push({ ...one, angles });
      else missing.set(why, [{ ...one, angles }]);
    }
  return missing;
}
