import type { PlannedJob } from '../jobs/plan-jobs.ts';
import type { JobQueue } from '../server/job-queue.ts';

/** How often a job is queued before what it asks for is given up. */
const mostTimes = 3;
/** Jobs that are looked after at once; more where many of them turn out to be gone. */
const sampleSize = 50;

interface Outstanding {
  readonly job: PlannedJob;
  times: number;
}

/** What a look into the queue has found, while the store still lacked what the jobs ask for. */
export interface Findings {
  readonly lost: readonly PlannedJob[];
  readonly failed: readonly { readonly job: PlannedJob; readonly reason: string }[];
}

/** Jobs whose outcome is not in the store yet. */
export interface OutstandingJobs {
  readonly size: number;
  /** Why jobs were given up, in the words of whoever failed last; empty where none was. */
  readonly givenUp: ReadonlyMap<PlannedJob, string>;
  /** Queues all of them; what waits already stays as it is. */
  begin(): Promise<void>;
  /** Looks where some of them stand; of all of them where many are gone. */
  look(): Promise<Findings>;
  /** Leaves out those that are done. */
  settle(isDone: (job: PlannedJob) => boolean): void;
  /** Queues again what was found lost or failed and is still not done; gives up what was queued too often. */
  queueAgain(findings: Findings): Promise<{ readonly lost: number; readonly failed: number }>;
  giveUpAll(reason: string): void;
  /** Takes out of the queue what nobody works at. */
  cancel(): Promise<void>;
}

async function addJobs(jobs: readonly PlannedJob[], queueOf: (target: string) => JobQueue): Promise<void> {
  for (const [target, some] of byTarget(jobs)) await queueOf(target).add(some);
}

function byTarget(jobs: readonly PlannedJob[]): [string, PlannedJob[]][] {
  const targets = [...new Set(jobs.map(({ target }) => target))];
  return targets.map((target) => [target, jobs.filter((job) => job.target === target)]);
}

/** Some of what is open with each call, until all were, and again from the start. */
function sampleInTurn(open: ReadonlyMap<string, Outstanding>): () => Outstanding[] {
  let at = 0;
  return () => {
    const all = [...open.values()];
    const part = all.slice(at, at + sampleSize);
    at = at + sampleSize >= all.length ? 0 : at + sampleSize;
    return part;
  };
}

/** @param queueOf the queue of a target, by its id */
export function trackJobs(
  jobs: readonly PlannedJob[],
  queueOf: (target: string) => JobQueue,
): OutstandingJobs {
  const open = new Map<string, Outstanding>(jobs.map((job) => [job.id, { job, times: 1 }]));
  const givenUp = new Map<PlannedJob, string>();
  const sample = sampleInTurn(open);
  /** False: it was done meanwhile, or is given up. */
  const mayGoAgain = (job: PlannedJob, reason: string): boolean => {
    const found = open.get(job.id);
    if (!found) return false;
    if (found.times < mostTimes) return true;
    open.delete(job.id);
    givenUp.set(job, reason);
    return false;
  };
  const countTry = ({ id }: PlannedJob) => {
    const found = open.get(id);
    if (found) found.times += 1;
  };
  return {
    get size() {
      return open.size;
    },
    givenUp,
    async begin() {
      for (const [target, some] of byTarget(jobs)) await forgetFailed(some, queueOf(target));
      await addJobs(jobs, queueOf);
    },
    async look() {
      const found = await lookAt(sample(), queueOf);
      const many = found.lost.length > sampleSize / 2 && open.size > sampleSize;
      return many ? lookAt([...open.values()], queueOf) : found;
    },
    settle(isDone) {
      for (const [id, { job }] of open) if (isDone(job)) open.delete(id);
    },
    async queueAgain(found) {
      const lost = found.lost.filter((job) => mayGoAgain(job, lostReason));
      const failed = found.failed.flatMap(({ job, reason }) => (mayGoAgain(job, reason) ? [job] : []));
      // An id that stands among the failed ones would be passed over.
      for (const { id, target } of failed) await queueOf(target).remove([id]);
      const again = [...lost, ...failed];
      await addJobs(again, queueOf);
      // Not before: a queue that has no room has not tried it.
      again.forEach(countTry);
      return { lost: lost.length, failed: failed.length };
    },
    giveUpAll(reason) {
      for (const { job } of open.values()) givenUp.set(job, reason);
      open.clear();
    },
    async cancel() {
      for (const { job } of open.values()) await queueOf(job.target).remove([job.id]);
    },
  };
}

/** What failed when this run was planned before blocks its id. */
async function forgetFailed(jobs: readonly PlannedJob[], queue: JobQueue): Promise<void> {
  if ((await queue.counts()).failed === 0) return;
  for (const { id } of jobs) if ((await queue.stateOf(id)) === 'failed') await queue.remove([id]);
}

const lostReason = `the queue lost its job ${mostTimes} times`;

async function lookAt(
  jobs: readonly Outstanding[],
  queueOf: (target: string) => JobQueue,
): Promise<Findings> {
  const lost: PlannedJob[] = [];
  const failed: { job: PlannedJob; reason: string }[] = [];
  for (const { job } of jobs) {
    const queue = queueOf(job.target);
    const state = await queue.stateOf(job.id);
    if (state === 'gone') lost.push(job);
    if (state === 'failed')
      failed.push({ job, reason: (await queue.whyFailed(job.id)) ?? 'its job failed without a word' });
  }
  return { lost, failed };
}
