import type { Job, Queue } from 'bullmq';

/** A job to be added. Its id begins with a letter and has no colon; data is JSON without NUL and halves of characters. */
export interface NewJob {
  readonly id: string;
  readonly data: object;
}

/** Where a job stands; `gone`: it was done, or the queue has lost it. */
export type JobState = 'waiting' | 'active' | 'failed' | 'gone';

export interface JobCounts {
  /** Those that rest before another try among them. */
  readonly waiting: number;
  readonly active: number;
  readonly failed: number;
}

/** How fast the jobs of a queue may start, by all workers together; null: as fast as they can. */
export interface Pace {
  /** Least time between two starts, in milliseconds. */
  readonly minIntervalMs: number | null;
  /** Jobs at once. */
  readonly concurrency: number | null;
}

/** The jobs of one target, as whoever plans them sees them. */
export interface JobQueue {
  readonly name: string;
  /** Ids that are there already, whatever became of their jobs, are passed over. */
  add(jobs: readonly NewJob[]): Promise<void>;
  stateOf(id: string): Promise<JobState>;
  /** Why a job failed; null where it did not. */
  whyFailed(id: string): Promise<string | null>;
  /** Takes jobs out that nobody works at. */
  remove(ids: readonly string[]): Promise<void>;
  counts(): Promise<JobCounts>;
  setPace(pace: Pace): Promise<void>;
  /** Lets no worker begin anything for so long. */
  pauseFor(ms: number): Promise<void>;
  /** Data of those that wait, by id: a thousand at most. */
  listWaiting(): Promise<ReadonlyMap<string, unknown>>;
  update(id: string, data: object): Promise<boolean>;
  close(): Promise<void>;
}

/** A part of a bulk goes over in one piece; a queue that is full refuses the rest. */
const bulkSize = 1000;
const tries = 6;
const keptFailures = 1000;
/**
 * With any global limit workers heed `pauseFor`, and without one only those that have a limit of their own: this one is
 * beyond what they can start.
 */
const noLimit = { max: 1_000_000, ms: 1000 };

export function wrapQueue(queue: Queue): JobQueue {
  return {
    name: queue.name,
    async add(jobs) {
      for (let from = 0; from < jobs.length; from += bulkSize)
        await queue.addBulk(jobs.slice(from, from + bulkSize).map(toBulk));
    },
    stateOf: async (id) => readState(await queue.getJobState(id)),
    async whyFailed(id) {
      const job: Job | undefined = await queue.getJob(id);
      return job?.failedReason ?? null;
    },
    async remove(ids) {
      for (const id of ids) await queue.remove(id);
    },
    async counts() {
      const found = await queue.getJobCounts();
      const sum = (...names: string[]) => names.reduce((all, name) => all + (found[name] ?? 0), 0);
      return {
        waiting: sum('waiting', 'paused', 'delayed', 'prioritized'),
        active: sum('active'),
        failed: sum('failed'),
      };
    },
    async setPace({ minIntervalMs, concurrency }) {
      const isPaced = minIntervalMs !== null && minIntervalMs > 0;
      // Of {5 in 1 s} all five start at once: only {1 in n ms} keeps its distance.
      await (isPaced
        ? queue.setGlobalRateLimit(1, Math.ceil(minIntervalMs))
        : queue.setGlobalRateLimit(noLimit.max, noLimit.ms));
      await (concurrency === null
        ? queue.removeGlobalConcurrency()
        : queue.setGlobalConcurrency(concurrency));
    },
    pauseFor: (ms) => queue.rateLimit(Math.ceil(ms)),
    async listWaiting() {
      const jobs: (Job | undefined)[] = await queue.getWaiting(0, 999);
      return new Map(jobs.flatMap((job) => (job?.id === undefined ? [] : [[job.id, job.data]])));
    },
    async update(id, data) {
      const job: Job | undefined = await queue.getJob(id);
      await job?.updateData(data);
      return job !== undefined;
    },
    close: () => queue.close(),
  };
}

function toBulk({ id, data }: NewJob) {
  return {
    name: 'pictures',
    data,
    opts: {
      jobId: id,
      attempts: tries,
      // Of our own: what comes along has no jitter.
      backoff: { type: 'jitter' },
      removeOnComplete: true,
      removeOnFail: { count: keptFailures },
      // Paths of this machine are nobody else's business.
      stackTraceLimit: 0,
    },
  };
}

function readState(state: string): JobState {
  if (state === 'active' || state === 'failed') return state;
  return state === 'unknown' || state === 'completed' ? 'gone' : 'waiting';
}
