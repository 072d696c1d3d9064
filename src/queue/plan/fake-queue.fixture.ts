import type { JobQueue, JobState } from '../server/job-queue.ts';

/** A queue in memory, whose jobs stand wherever a test puts them. */
export function fakeQueue(states: Map<string, JobState>, why: string | null = null): JobQueue {
  const count = (state: JobState) => [...states.values()].filter((one) => one === state).length;
  return {
    name: 'fake',
    async add(jobs) {
      for (const { id } of jobs) if (!states.has(id)) states.set(id, 'waiting');
    },
    stateOf: async (id) => states.get(id) ?? 'gone',
    whyFailed: async () => why,
    async remove(ids) {
      for (const id of ids) if (states.get(id) !== 'active') states.delete(id);
    },
    counts: async () => ({ waiting: count('waiting'), active: count('active'), failed: count('failed') }),
    async setPace() {},
    async pauseFor() {},
    listWaiting: async () => new Map(),
    update: async () => false,
    async close() {},
  };
}
