import type { Target } from '../../generator/target.ts';
import { cutOf } from '../jobs/queue-of-target.ts';
import type { DoJob, WorkerSettings } from '../server/job-worker.ts';
import type { QueueServer } from '../server/queue-server.ts';

/** A queue that a worker takes jobs from. */
export interface JoinedQueue {
  /** Lets no worker begin anything for so long. */
  pause(ms: number): void;
  /** Takes nothing more; resolves when what is in hand is done, or given back. */
  drain(): Promise<void>;
  /** Goes at once, also in the middle of draining. */
  leave(): Promise<void>;
}

interface Joining extends WorkerSettings {
  readonly server: QueueServer;
  readonly doJob: DoJob;
}

/** Blocks are large: one is begun while another comes to its end. */
const blocksAtOnce = 2;

export function joinQueue(name: string, target: Target, context: Joining): JoinedQueue {
  const { server, doJob, onTrouble } = context;
  const concurrency = cutOf(target) === 'blocks' ? blocksAtOnce : context.concurrency;
  const worker = server.openWorker(name, doJob, { ...context, concurrency });
  const queue = server.openQueue(name, onTrouble);
  return {
    pause: (ms) => void queue.pauseFor(ms).catch(onTrouble),
    async drain() {
      await worker.drain().catch(() => {});
      await queue.close().catch(() => {});
    },
    leave: () => worker.leave().catch(() => {}),
  };
}
