import type { JournalLine } from '../../model/series.ts';
import type { LineKey } from '../../run/shared/run-objects.ts';
import type { PlannedJob } from '../jobs/plan-jobs.ts';
import { cleanError } from '../server/clean-text.ts';
import type { Findings, OutstandingJobs } from './outstanding-jobs.ts';
import type { Dispatching } from './queue-plan.ts';
import type { RunQueues } from './run-queues.ts';

/** Between two looks, in milliseconds: soon at first, and never so often that looking is all that is done. */
const firstPauseMs = 200;
const longestPauseMs = 2000;
const shareOfTime = 10;
/** Nobody works, and nothing has come for so long: it is said, once. */
const idleMs = 15_000;
/** A queue or a store that is not there for so long will not come back by itself. */
const patienceMs = 10 * 60_000;

interface WaitContext extends Dispatching {
  readonly queues: RunQueues;
  readonly take: (line: JournalLine, key: LineKey) => Promise<void>;
  readonly isDone: (job: PlannedJob) => boolean;
}

/**
 * Waits until every job is done, or given up, or the user stops it. The queue is looked at before the store: a job that was
 * gone then and has left nothing in the store is lost.
 */
export async function waitOut(tracked: OutstandingJobs, context: WaitContext): Promise<void> {
  const { asking, shared, take, isDone, tell } = context;
  const { clock, signal } = asking.services;
  const idle = watchIdle(context);
  let answeredAtMs = clock.now();
  for (let pauseMs = firstPauseMs; tracked.size > 0 && !signal.aborted; ) {
    const begunAtMs = clock.now();
    const found = await orNull(() => tracked.look(), tell);
    await orNull(() => takeAll(shared, take), tell);
    tracked.settle(isDone);
    const counts = found && (await orNull(() => queueAgain(tracked, found, context), tell));
    const nowMs = clock.now();
    if (counts) answeredAtMs = nowMs;
    if (nowMs - answeredAtMs > patienceMs)
      return tracked.giveUpAll('the queue did not answer for ten minutes');
    if (counts) idle(counts.active, tracked.size);
    pauseMs = Math.max(Math.min(longestPauseMs, pauseMs * 1.3), (nowMs - begunAtMs) * shareOfTime);
    if (tracked.size > 0) await clock.sleep(pauseMs, signal).catch(() => {});
  }
}

async function takeAll({ bring }: WaitContext['shared'], take: WaitContext['take']): Promise<void> {
  for await (const { line, key } of bring()) await take(line, key);
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

/** What breaks while it is waited for may come back; what it said is told. */
async function orNull<Value>(ask: () => Promise<Value>, tell: (text: string) => void): Promise<Value | null> {
  try {
    return await ask();
  } catch (error) {
    tell(`${cleanError(error).message} Trying again.`);
    return null;
  }
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
