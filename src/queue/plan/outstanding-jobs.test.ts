import { expect, test } from 'vitest';
import type { PlannedJob } from '../jobs/plan-jobs.ts';
import type { JobState } from '../server/job-queue.ts';
import { fakeQueue } from './fake-queue.fixture.ts';
import { trackJobs } from './outstanding-jobs.ts';

const job = (id: string): PlannedJob => ({
  id,
  target: 'ours',
  parts: [],
  data: { v: 1, run: 'run', round: 1, series: [{ index: 0 }] },
});

function track(states: Map<string, JobState>, ids: readonly string[], why: string | null = null) {
  const queue = fakeQueue(states, why);
  return trackJobs(ids.map(job), () => queue);
}

test('what failed before does not block the same job now', async () => {
  const states = new Map<string, JobState>([['a', 'failed']]);
  await track(states, ['a', 'b']).begin();
  expect([...states]).toEqual([
    ['a', 'waiting'],
    ['b', 'waiting'],
  ]);
});

test('what is gone is queued again, and given up when it is gone too often', async () => {
  const states = new Map<string, JobState>();
  const tracked = track(states, ['a']);
  await tracked.begin();
  for (const lost of [1, 1, 0]) {
    states.clear();
    expect(await tracked.queueAgain(await tracked.look())).toEqual({ lost, failed: 0 });
  }
  expect([tracked.size, [...tracked.givenUp.values()]]).toEqual([0, ['the queue lost its job 3 times']]);
});

test('what failed is queued again, and given up with its last reason', async () => {
  const states = new Map<string, JobState>();
  const tracked = track(states, ['a'], 'no room');
  await tracked.begin();
  for (const failed of [1, 1, 0]) {
    states.set('a', 'failed');
    expect(await tracked.queueAgain(await tracked.look())).toEqual({ lost: 0, failed });
  }
  expect([...tracked.givenUp.values()]).toEqual(['no room']);
});

test('a job that the queue had no room for was not tried', async () => {
  const states = new Map<string, JobState>();
  const full = { isFull: false };
  const queue = fakeQueue(states);
  const add: typeof queue.add = async (jobs) => {
    if (full.isFull) throw new Error('OOM command not allowed');
    await queue.add(jobs);
  };
  const tracked = trackJobs([job('a')], () => ({ ...queue, add }));
  await tracked.begin();
  states.clear();
  full.isFull = true;
  for (let look = 0; look < 5; look += 1)
    await expect(tracked.queueAgain(await tracked.look())).rejects.toThrow(/OOM/);
  full.isFull = false;
  expect(await tracked.queueAgain(await tracked.look())).toEqual({ lost: 1, failed: 0 });
  expect([tracked.size, tracked.givenUp.size]).toEqual([1, 0]);
});

test('of thousands that are gone at once all are found', async () => {
  const ids = Array.from({ length: 2000 }, (_, index) => `a${index}`);
  const tracked = track(new Map(), ids);
  expect((await tracked.look()).lost).toHaveLength(2000);
});

test('a single one that is gone is found after a while', async () => {
  const ids = Array.from({ length: 120 }, (_, index) => `a${index}`);
  const states = new Map<string, JobState>();
  const tracked = track(states, ids);
  await tracked.begin();
  states.delete('a100');
  const found: string[] = [];
  for (let look = 0; look < 3; look += 1) found.push(...(await tracked.look()).lost.map(({ id }) => id));
  expect(found).toEqual(['a100']);
});

test('what is done is looked for no more, and what waits is taken back', async () => {
  const states = new Map<string, JobState>();
  const tracked = track(states, ['a', 'b', 'c']);
  await tracked.begin();
  states.set('b', 'active');
  tracked.settle(({ id }) => id === 'a');
  expect(tracked.size).toBe(2);
  await tracked.cancel();
  expect([...states.keys()]).toEqual(['a', 'b']);
});
