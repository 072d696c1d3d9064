import { Stop } from '../../errors.ts';
import type { Target } from '../../generator/target.ts';
import type { Clock } from '../../model/clock.ts';
import type { Notice } from '../jobs/notices.ts';
import { cleanError } from '../server/clean-text.ts';
import type { DoJob } from '../server/job-worker.ts';
import { type JoinedQueue, joinQueue } from './joined-queue.ts';
import { rememberRefusals } from './remember-refusals.ts';
import type { Outside, Work } from './work-plan.ts';
import type { WorkedRuns } from './worked-run.ts';

interface Joining extends Work, Outside {
  readonly runs: WorkedRuns;
  readonly doJob: DoJob;
  readonly onTrouble: (error: Error) => void;
}

/** What was cut off is given back in this time, else the queue finds out by itself. */
const giveBackMs = 5000;

/** The queues that a worker takes jobs from. */
export interface JoinedQueues {
  readonly size: number;
  /** Joins the queues of all runs that may be worked for, and leaves those that nobody announces any more. */
  join(notices: readonly Notice[]): Promise<void>;
  /** Lets no worker ask a target for so long. */
  pause(target: Target, ms: number): void;
  /**
   * Takes nothing more and ends what is in hand; what is not done in time is aborted and given back.
   *
   * @returns whether all was done in time
   */
  leave(graceMs: number, over: AbortController): Promise<boolean>;
}

export function joinQueues(context: Joining): JoinedQueues {
  const { runs, tell, clock } = context;
  const joined = new Map<string, JoinedQueue>();
  const queueOfTarget = new WeakMap<Target, JoinedQueue>();
  const refusals = rememberRefusals(clock);
  const joinOne = async (notice: Notice) => {
    const target = await findTarget(notice, context);
    if (!target) return;
    const { queue: name, run, target: id } = notice;
    const queue = joined.get(name) ?? joinQueue(name, target, context);
    queueOfTarget.set(target, queue);
    if (joined.has(name)) return;
    joined.set(name, queue);
    tell(`Joined: ${id} of the run ${run}.`);
  };
  // Beside the rest: a service that hangs is not to keep others waiting, nor an end that is asked for.
  const parting = new Map<JoinedQueue, Promise<void>>();
  const part = (name: string, queue: JoinedQueue) => {
    joined.delete(name);
    parting.set(
      queue,
      queue.drain().finally(() => parting.delete(queue)),
    );
  };
  return {
    get size() {
      return joined.size;
    },
    async join(notices) {
      for (const notice of notices.filter(({ run }) => !refusals.has(run)))
        await joinOne(notice).catch((error) => {
          refusals.add(notice.run);
          tell(`Left alone: ${sayStop(error)}`);
        });
      const names = new Set(notices.map(({ queue }) => queue));
      for (const [name, queue] of [...joined]) if (!names.has(name)) part(name, queue);
      await runs.keepOnly(new Set(notices.map(({ run }) => run)));
    },
    pause: (target, ms) => queueOfTarget.get(target)?.pause(ms),
    async leave(graceMs, over) {
      for (const [name, queue] of [...joined]) part(name, queue);
      const isWhole = await isDoneWithin(graceMs, parting, clock);
      if (isWhole) return true;
      over.abort(new Error('The worker ends.'));
      if (await isDoneWithin(giveBackMs, parting, clock)) return false;
      const left = new Map([...parting.keys()].map((queue) => [queue, queue.leave()]));
      await isDoneWithin(giveBackMs, left, clock);
      return false;
    },
  };
}

/** @throws Stop for a run that may not be worked for */
async function findTarget(
  { run, target, version: wanted }: Notice,
  { runs, version }: Pick<Joining, 'runs' | 'version'>,
): Promise<Target | undefined> {
  if (wanted === version) return (await runs.open(run)).targetOf(target);
  throw new Stop(
    'bad-config',
    `the run ${run} is one of car-eval ${wanted}, and this is ${version}.`,
    'Install that one.',
  );
}

async function isDoneWithin(
  ms: number,
  work: ReadonlyMap<JoinedQueue, Promise<void>>,
  clock: Clock,
): Promise<boolean> {
  const timer = new AbortController();
  const late = clock.sleep(ms, timer.signal).then(
    () => false,
    () => true,
  );
  try {
    return await Promise.race([Promise.all(work.values()).then(() => true), late]);
  } finally {
    timer.abort();
  }
}

function sayStop(error: unknown): string {
  const hint = error instanceof Stop && error.hint !== null ? ` ${error.hint}` : '';
  return `${cleanError(error).message}${hint}`;
}
