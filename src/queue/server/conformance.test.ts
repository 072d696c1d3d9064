import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { JobQueue } from './job-queue.ts';
import { type DoJob, HopelessJob, type TakenJob } from './job-worker.ts';
import { readQueueAddress } from './queue-address.ts';
import { openQueueServer, type QueueServer } from './queue-server.ts';
import {
  installed,
  sayWhatIsSkipped,
  startPostgres,
  startRedis,
  type TestServer,
} from './servers.fixture.ts';

sayWhatIsSkipped();

const lockMs = 500;

describe.each([['redis', startRedis] as const, ['postgres', startPostgres] as const])(
  'a queue over %s',
  (kind, start) => {
    if (installed[kind] === null) return test.skip('is not installed', () => {});
    let running: TestServer;
    let server: QueueServer;

    beforeAll(async () => {
      running = await start();
      server = await openQueueServer(readQueueAddress(running.url));
    }, 60_000);
    afterAll(() => running?.[Symbol.asyncDispose]());

    function openQueue(): JobQueue {
      const queue = server.openQueue(`car-eval-${randomUUID()}`, () => {});
      onTestFinished(() => queue.close());
      return queue;
    }

    function work(queue: JobQueue, doJob: DoJob, concurrency = 1) {
      const settings = { concurrency, lockMs, random: () => 0, onTrouble() {} };
      const worker = server.openWorker(queue.name, doJob, settings);
      onTestFinished(() => worker.leave());
      return worker;
    }

    async function empty(queue: JobQueue): Promise<void> {
      await until(async () => {
        const { waiting, active } = await queue.counts();
        return waiting + active === 0;
      });
    }

    const jobs = (count: number, prefix = 'a') =>
      Array.from({ length: count }, (_, index) => ({ id: `${prefix}${index}`, data: { index } }));

    test('gives jobs in the order in which they were added, with their data, and forgets what is done', async () => {
      const queue = openQueue();
      await queue.add(jobs(5));
      expect(await queue.counts()).toEqual({ waiting: 5, active: 0, failed: 0 });
      const done: TakenJob[] = [];
      work(queue, async (job) => {
        done.push(job);
        return 'done';
      });
      await empty(queue);
      expect(done).toEqual(jobs(5).map((job) => ({ ...job, starts: 1 })));
      expect(await queue.stateOf('a0')).toBe('gone');
    });

    test('takes thousands at once, and those that are there already only once', async () => {
      const queue = openQueue();
      await queue.add(jobs(2500));
      await queue.add([...jobs(2500), { id: 'b', data: {} }]);
      expect((await queue.counts()).waiting).toBe(2501);
    });

    test('tries again what failed, and keeps why it failed for good', async () => {
      const queue = openQueue();
      await queue.add([{ id: 'twice', data: {} }]);
      const starts: number[] = [];
      work(queue, async (job) => {
        starts.push(job.starts);
        if (job.starts < 2) throw new Error('not yet');
        return 'done';
      });
      await empty(queue);
      expect(starts).toEqual([1, 2]);
    });

    test('keeps a reason that holds a NUL and half a character, and tries no hopeless job again', async () => {
      const queue = openQueue();
      await queue.add([{ id: 'bad', data: {} }]);
      work(queue, async () => {
        throw new HopelessJob('a\0b\uD800c');
      });
      await empty(queue);
      expect(await queue.stateOf('bad')).toBe('failed');
      expect(await queue.whyFailed('bad')).toBe('a\uFFFDb\uFFFDc');
      await queue.remove(['bad']);
      expect(await queue.stateOf('bad')).toBe('gone');
    });

    test('runs a job again whose worker is gone', async () => {
      const queue = openQueue();
      await queue.add([{ id: 'lost', data: {} }]);
      let begun = false;
      const first = work(queue, () => {
        begun = true;
        return new Promise(() => {});
      });
      await until(async () => begun);
      await first.leave();
      expect(await queue.stateOf('lost')).toBe('active');
      const starts: number[] = [];
      work(queue, async (job) => {
        starts.push(job.starts);
        return 'done';
      });
      await empty(queue);
      expect(starts).toEqual([2]);
    });

    test('gives a job that was given back to another at once', async () => {
      const queue = openQueue();
      await queue.add([{ id: 'back', data: {} }]);
      const starts: number[] = [];
      work(queue, async (job) => {
        starts.push(job.starts);
        return job.starts === 1 ? 'given-back' : 'done';
      });
      await empty(queue);
      expect(starts).toEqual([1, 2]);
    });

    test('lets nobody begin while it is paused, with a pace and without', async () => {
      for (const minIntervalMs of [null, 5]) {
        const queue = openQueue();
        await queue.setPace({ minIntervalMs, concurrency: null });
        const starts: number[] = [];
        const doJob: DoJob = async () => {
          starts.push(Date.now());
          return 'done';
        };
        const pausedAtMs = Date.now();
        await queue.pauseFor(400);
        await queue.add(jobs(6));
        work(queue, doJob, 2);
        work(queue, doJob, 2);
        await empty(queue);
        expect(starts).toHaveLength(6);
        expect(Math.min(...starts) - pausedAtMs).toBeGreaterThanOrEqual(395);
      }
    });

    test('starts no more of all workers together than its pace allows', async () => {
      const queue = openQueue();
      await queue.setPace({ minIntervalMs: 60, concurrency: null });
      await queue.add(jobs(10));
      const starts: number[] = [];
      const doJob: DoJob = async () => {
        starts.push(Date.now());
        return 'done';
      };
      work(queue, doJob, 4);
      work(queue, doJob, 4);
      await empty(queue);
      expect(starts).toHaveLength(10);
      // Without a pace they all start within some 20 ms; with it, 540 ms apart, each told a little late.
      expect(Math.max(...starts) - Math.min(...starts)).toBeGreaterThan(300);
    });

    test('has no more in hand of all workers together than its concurrency', async () => {
      const queue = openQueue();
      await queue.setPace({ minIntervalMs: null, concurrency: 2 });
      await queue.add(jobs(12));
      let atOnce = 0;
      let most = 0;
      const doJob: DoJob = async () => {
        atOnce += 1;
        most = Math.max(most, atOnce);
        await new Promise((resolve) => setTimeout(resolve, 20));
        atOnce -= 1;
        return 'done';
      };
      work(queue, doJob, 4);
      work(queue, doJob, 4);
      await empty(queue);
      expect(most).toBe(2);
    });

    test('gives up what waits and not what is in hand; a worker that drains ends that and takes nothing more', async () => {
      const queue = openQueue();
      await queue.add(jobs(3));
      let finish = () => {};
      const done: string[] = [];
      const worker = work(queue, async ({ id }) => {
        await new Promise<void>((resolve) => {
          finish = resolve;
        });
        done.push(id);
        return 'done';
      });
      await until(async () => (await queue.counts()).active === 1);
      await queue.remove(['a0', 'a1']).catch(() => {});
      expect(await queue.counts()).toMatchObject({ waiting: 1, active: 1 });
      const drained = worker.drain();
      await new Promise((resolve) => setTimeout(resolve, 50));
      finish();
      await drained;
      expect(done).toEqual(['a0']);
      expect(await queue.counts()).toMatchObject({ waiting: 1, active: 0 });
    });

    test('changes what a waiting job says', async () => {
      const queue = openQueue();
      await queue.add([{ id: 'word', data: { done: 0 } }]);
      expect(await queue.update('word', { done: 1 })).toBe(true);
      expect([...(await queue.listWaiting())]).toEqual([['word', { done: 1 }]]);
      expect(await queue.update('other', {})).toBe(false);
    });
  },
);

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 15));
}
