import type { Job, Worker } from 'bullmq';
import type { BullMq } from './load-libraries.ts';

/** A job as whoever does it sees it: nothing of it is checked. */
export interface TakenJob {
  readonly id: string;
  readonly data: unknown;
  /** 1 the first time; more where it failed, or a worker died or slept over it. */
  readonly starts: number;
}

/** What becomes of a job, beside being done: it fails, and is tried again later. */
export type DoJob = (job: TakenJob) => Promise<'done' | 'given-back'>;

/** A job that no try will mend, such as one without data. */
export class HopelessJob extends Error {
  override readonly name = 'HopelessJob';
}

export interface WorkerSettings {
  /** Jobs at once. */
  readonly concurrency: number;
  /** How long a worker may be silent before its jobs are another's, in milliseconds. */
  readonly lockMs: number;
  /** Uniform in 0..1, for the jitter of waits. */
  readonly random: () => number;
  /** Hears of what goes wrong with the queue itself; a server that is gone is waited for. */
  readonly onTrouble: (error: Error) => void;
}

/** Does the jobs of one queue, until it is closed. */
export interface JobWorker {
  readonly name: string;
  /** Takes nothing more; resolves when the jobs in hand are done. */
  drain(): Promise<void>;
  /** Goes at once, also in the middle of draining: what is in hand runs again elsewhere. */
  leave(): Promise<void>;
}

/** Losing a worker says nothing against a job, so stalls are no failures; a job that kills its workers is given up. */
export const startLimits = { maxStalledCount: 1000, maxStartedAttempts: 20 } as const;

/** Turns what does a job into what BullMQ calls, whose errors every queue can keep. */
export function toProcessor(
  doJob: DoJob,
  bullmq: Pick<BullMq, 'UnrecoverableError' | 'WaitingError'>,
  clean: (cause: unknown) => Error,
) {
  return async (job: Job, token?: string): Promise<void> => {
    const outcome = await doJob({ id: job.id ?? '', data: job.data, starts: job.attemptsStarted }).catch(
      (cause: unknown) => {
        const error = clean(cause);
        throw cause instanceof HopelessJob ? new bullmq.UnrecoverableError(error.message) : error;
      },
    );
    if (outcome === 'done') return;
    await job.moveToWait(token);
    throw new bullmq.WaitingError();
  };
}

/** More errors than this within a second: the server is full or broken, and is left alone for a while. */
const mostErrors = 20;
const restMs = 5000;

export function wrapWorker(worker: Worker, onTrouble: WorkerSettings['onTrouble']): JobWorker {
  let windowStart = 0;
  let errors = 0;
  let rest: NodeJS.Timeout | null = null;
  const calm = () => {
    if (Date.now() - windowStart > 1000) [windowStart, errors] = [Date.now(), 0];
    errors += 1;
    if (errors < mostErrors || rest !== null) return;
    worker.pause(true).catch(() => {});
    rest = setTimeout(() => {
      rest = null;
      if (!worker.closing) worker.resume();
    }, restMs);
  };
  worker.on('error', (error) => {
    calm();
    onTrouble(error);
  });
  const stop = async (force: boolean) => {
    if (rest !== null) clearTimeout(rest);
    await worker.close(force);
  };
  // BullMQ closes once, and in its own time where it was asked to wait: then only its connections can be cut.
  const leave = () => (worker.closing ? worker.disconnect() : stop(true));
  return { name: worker.name, drain: () => stop(false), leave };
}
