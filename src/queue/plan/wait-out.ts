import { Stop } from '../../errors.ts';
import type { Clock } from '../../model/clock.ts';
import type { JournalLine } from '../../model/series.ts';
import type { LineKey } from '../../run/shared/run-objects.ts';
import type { SharedRun } from '../../run/shared/shared-run.ts';
import type { PlannedJob } from '../jobs/plan-jobs.ts';
import { cleanError } from '../server/clean-text.ts';
import type { JobCounts } from '../server/job-queue.ts';
import type { Findings, OutstandingJobs } from './outstanding-jobs.ts';
import type { RunQueues } from './run-queues.ts';

/** From one look to the next, in milliseconds: soon at first. */
const firstStepMs = 200;
const longestStepMs = 2000;
/** A look comes after so many times what the last one took, so that looking is never all that is done... */
const timesItsCost = 10;
/** ...and yet, in a store of a million pictures, after so long. */
const longestPauseMs = 30_000;
/** Nobody works, and nothing has come for so long: it is said, once. */
const idleMs = 15_000;
/** A queue or a store that is not there for so long will not come back by itself. */
const patienceMs = 10 * 60_000;

interface WaitContext {
  readonly asking: { readonly services: { readonly clock: Clock; readonly signal: AbortSignal } };
  readonly server: { readonly address: { readonly name: string } };
  /** As the command line has it. */
  readonly store: string;
  readonly shared: Pick<SharedRun, 'bring'>;
  readonly queues: Pick<RunQueues, 'begin' | 'announce'>;
  readonly tell: (text: string) => void;
  readonly take: (line: JournalLine, key: LineKey) => Promise<void>;
  readonly isDone: (job: PlannedJob) => boolean;
}

/**
 * Waits until every job is done, or given up, or the user stops it.
 *
 * @throws Stop `output-unwritable` where the store could not be read for ten minutes: what lies there by then is not to be
 * overtaken by lines that say it was not asked for
 */
export async function waitOut(tracked: OutstandingJobs, context: WaitContext): Promise<void> {
  const { clock, signal } = context.asking.services;
  const idle = watchIdle(context);
  const isOverdue = watchSilence(clock);
  for (let stepMs = firstStepMs; tracked.size > 0 && !signal.aborted; ) {
    const begunAtMs = clock.now();
    const { counts, storeFault, lookedMs } = await lookOnce(tracked, context);
    if (isOverdue(counts !== null)) {
      if (storeFault) throw refuseStore(storeFault, context);
      return tracked.giveUpAll('the queue did not answer for ten minutes');
    }
    if (counts) idle(counts.active, tracked.size);
    stepMs = Math.min(longestStepMs, stepMs * 1.3);
    const dueInMs = Math.max(stepMs, lookedMs * timesItsCost) - (clock.now() - begunAtMs);
    if (tracked.size > 0 && dueInMs > 0)
      await clock.sleep(Math.min(longestPauseMs, dueInMs), signal).catch(() => {});
  }
}

interface Look {
  /** Null where the queue or the store did not answer. */
  readonly counts: JobCounts | null;
  readonly storeFault: Error | null;
  /** What it took to see what there is, without bringing it. */
  readonly lookedMs: number;
}

/**
 * The queue is looked at before the store: a job that was gone then and has left nothing in the store is lost. Where the
 * store could not be read, that is not known.
 */
async function lookOnce(tracked: OutstandingJobs, context: WaitContext): Promise<Look> {
  const { tell, isDone, asking } = context;
  const { clock } = asking.services;
  const begunAtMs = clock.now();
  let storeFault: Error | null = null;
  const found = await orNull(() => tracked.look(), tell);
  const seenAtMs = await takeAll(context).catch((cause: unknown) => {
    storeFault = sayTryAgain(cause, tell);
    return clock.now();
  });
  tracked.settle(isDone);
  const counts = found && !storeFault ? await orNull(() => queueAgain(tracked, found, context), tell) : null;
  return { counts, storeFault, lookedMs: seenAtMs - begunAtMs };
}

/** @returns when it was known what is new: work goes on in the order of the store, so the first that is new stands near its end */
async function takeAll({ shared, take, asking }: WaitContext): Promise<number> {
  const { clock } = asking.services;
  let seenAtMs: number | null = null;
  for await (const { line, key } of shared.bring()) {
    seenAtMs ??= clock.now();
    await take(line, key);
  }
  return seenAtMs ?? clock.now();
}

function refuseStore({ message }: Error, { store }: WaitContext): Stop {
  return new Stop(
    'output-unwritable',
    `Expected to read --store ${store} within ten minutes, got: ${message}`,
    'Nothing that came is lost: go on with car-eval run --resume once it is back.',
  );
}

async function queueAgain(tracked: OutstandingJobs, found: Findings, { queues, isDone, tell }: WaitContext) {
  const stillOpen = {
    lost: found.lost.filter((job) => !isDone(job)),
    failed: found.failed.filter(({ job }) => !isDone(job)),
  };
  if (stillOpen.lost.length > 0) await queues.begin();
  const { lost, failed } = await tracked.queueAgain(stillOpen);
  if (lost > 0)
    tell(
      `${countJobs(lost)} gone from the queue without an outcome in the store: it was restarted without its data, or evicts. Queued again.`,
    );
  const [first] = stillOpen.failed;
  if (first) tell(`${countJobs(failed)} queued again that failed: ${first.reason}`);
  return queues.announce();
}

function countJobs(count: number): string {
  return count === 1 ? '1 job is' : `${count} jobs are`;
}

async function orNull<Value>(ask: () => Promise<Value>, tell: (text: string) => void): Promise<Value | null> {
  try {
    return await ask();
  } catch (error) {
    sayTryAgain(error, tell);
    return null;
  }
}

/** What breaks while it is waited for may come back; what it said is told. */
function sayTryAgain(cause: unknown, tell: (text: string) => void): Error {
  const error = cleanError(cause);
  tell(`${error.message} Trying again.`);
  return error;
}

/** Only looks count: what the planner slept, or brought pictures for, is nobody's silence. */
function watchSilence(clock: Clock): (hasAnswered: boolean) => boolean {
  let sinceMs: number | null = null;
  return (hasAnswered) => {
    sinceMs = hasAnswered ? null : (sinceMs ?? clock.now());
    return sinceMs !== null && clock.now() - sinceMs > patienceMs;
  };
}

function watchIdle({ asking, tell, server, store }: WaitContext) {
  const { clock } = asking.services;
  let [since, left, isTold] = [clock.now(), -1, false];
  return (active: number, size: number) => {
    if (active > 0 || size !== left) [since, left] = [clock.now(), size];
    if (isTold || clock.now() - since < idleMs) return;
    isTold = true;
    tell(
      `Nobody works at it yet. On any machine: car-eval work --queue ${server.address.name} --store ${store}`,
    );
  };
}
