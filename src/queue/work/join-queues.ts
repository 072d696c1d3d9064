import { Stop } from '../../errors.ts';
import type { Target } from '../../generator/target.ts';
import type { Notice } from '../jobs/notices.ts';
import { cutOf } from '../jobs/queue-of-target.ts';
import { cleanError } from '../server/clean-text.ts';
import type { JobQueue } from '../server/job-queue.ts';
import type { DoJob, JobWorker } from '../server/job-worker.ts';
import type { Outside, Work } from './work-plan.ts';
import type { WorkedRuns } from './worked-run.ts';

interface Joining extends Work, Outside {
  readonly runs: WorkedRuns;
  readonly doJob: DoJob;
  readonly onTrouble: (error: Error) => void;
}

interface Joined {
  readonly worker: JobWorker;
  readonly queue: JobQueue;
}

/** Blocks are large: one is begun while another comes to its end. */
const blocksAtOnce = 2;

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
  const { server, version, runs, tell, onTrouble } = context;
  const joined = new Map<string, Joined>();
  const queueOfTarget = new Map<Target, string>();
  const joinOne = async ({ run, target: id, queue: name, version: wanted }: Notice) => {
    if (wanted !== version) {
      tell(
        `Left alone: the run ${run} is one of car-eval ${wanted}, and this is ${version}. Install that one.`,
      );
      return;
    }
    const { targetOf } = await runs.open(run);
    const target = targetOf(id);
    if (!target) return;
    queueOfTarget.set(target, name);
    if (joined.has(name)) return;
    const concurrency = cutOf(target) === 'blocks' ? blocksAtOnce : context.concurrency;
    const worker = server.openWorker(name, context.doJob, { ...context, concurrency });
    joined.set(name, { worker, queue: server.openQueue(name, onTrouble) });
    tell(`Joined: ${id} of the run ${run}.`);
  };
  // Beside the rest: a service that hangs is not to keep others waiting, nor an end that is asked for.
  const parting = new Set<Promise<void>>();
  const part = (name: string) => {
    const one = joined.get(name);
    joined.delete(name);
    if (!one) return;
    const parted = close(one).finally(() => parting.delete(parted));
    parting.add(parted);
  };
  return {
    get size() {
      return joined.size;
    },
    async join(notices) {
      for (const notice of notices)
        await joinOne(notice).catch((error) => tell(`Left alone: ${sayStop(error)}`));
      const names = new Set(notices.map(({ queue }) => queue));
      for (const name of joined.keys()) if (!names.has(name)) part(name);
      if (parting.size === 0) await runs.keepOnly(new Set(notices.map(({ run }) => run)));
    },
    pause(target, ms) {
      const name = queueOfTarget.get(target);
      const one = name === undefined ? undefined : joined.get(name);
      one?.queue.pauseFor(ms).catch(onTrouble);
    },
    async leave(graceMs, over) {
      for (const name of joined.keys()) part(name);
      const timer = new AbortController();
      const drained = Promise.all(parting).then(() => true);
      const late = context.clock.sleep(graceMs, timer.signal).then(
        () => false,
        () => true,
      );
      const isWhole = await Promise.race([drained, late]);
      if (!isWhole) over.abort(new Error('The worker ends.'));
      await drained;
      timer.abort();
      return isWhole;
    },
  };
}

async function close({ worker, queue }: Joined): Promise<void> {
  await worker.drain().catch(() => {});
  await queue.close().catch(() => {});
}

function sayStop(error: unknown): string {
  const hint = error instanceof Stop && error.hint !== null ? ` ${error.hint}` : '';
  return `${cleanError(error).message}${hint}`;
}
