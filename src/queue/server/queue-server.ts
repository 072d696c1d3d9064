import type { BackendFactory, Queue, Worker } from 'bullmq';
import { backoffMs } from '../../http/limits/backoff.ts';
import { cleanError } from './clean-text.ts';
import { connectionOf, namespace } from './connections.ts';
import { type JobQueue, wrapQueue } from './job-queue.ts';
import {
  type DoJob,
  type JobWorker,
  startLimits,
  toProcessor,
  type WorkerSettings,
  wrapWorker,
} from './job-worker.ts';
import { type BullMq, loadBullMq } from './load-libraries.ts';
import type { QueueAddress } from './queue-address.ts';

/** A server of queues: Redis, or PostgreSQL. */
export interface QueueServer {
  readonly address: QueueAddress;
  /** @param onTrouble hears of connections that break; what is asked meanwhile is rejected */
  openQueue(name: string, onTrouble: (error: Error) => void): JobQueue;
  openWorker(name: string, doJob: DoJob, settings: WorkerSettings): JobWorker;
}

/**
 * Opens nothing yet: queues and workers have connections of their own.
 *
 * @throws Stop `bad-config` where the libraries are not installed
 */
export async function openQueueServer(address: QueueAddress): Promise<QueueServer> {
  const bullmq = await loadBullMq(address.kind);
  const factory = factoryOf(address, bullmq);
  return {
    address,
    openQueue(name, onTrouble) {
      const connection = connectionOf(address, 'queue');
      const queue: Queue = new bullmq.Queue(name, { connection, prefix: namespace }, factory);
      queue.on('error', onTrouble);
      return wrapQueue(queue);
    },
    openWorker(name, doJob, settings) {
      const processor = toProcessor(doJob, bullmq, cleanError);
      const worker: Worker = new bullmq.Worker(name, processor, workerOptions(address, settings), factory);
      return wrapWorker(worker, settings.onTrouble);
    },
  };
}

/** Left out for Redis. The types of BullMQ tell one of Redis from all others; the two are used alike here. */
function factoryOf({ kind }: QueueAddress, { createPostgresBackend }: BullMq): undefined {
  const factory: BackendFactory | undefined =
    kind === 'postgres' ? (createPostgresBackend as unknown as BackendFactory) : undefined;
  return factory as undefined;
}

function workerOptions(address: QueueAddress, { concurrency, lockMs, random }: WorkerSettings) {
  return {
    connection: connectionOf(address, 'worker'),
    prefix: namespace,
    ...startLimits,
    concurrency,
    lockDuration: lockMs,
    stalledInterval: Math.ceil(lockMs / 2),
    // A server that is back is found soon.
    runRetryDelay: 1000,
    drainDelay: 2,
    // That of BullMQ has no jitter: what failed together would come back together.
    settings: { backoffStrategy: (tries: number) => backoffMs(tries - 1, random) },
  };
}
