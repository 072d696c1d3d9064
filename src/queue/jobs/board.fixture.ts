import type { JobQueue } from '../server/job-queue.ts';
import type { QueueServer } from '../server/queue-server.ts';
import { type Notice, openNoticeBoard } from './notices.ts';

/** That hour of a day, or of a later one. */
export const at = (hour: number) => new Date(Date.UTC(2026, 10, 29, hour));

export function makeNotice(run: string, hour: number): Notice {
  const names = { run, target: 'ours', queue: 'car-eval-ours-1', version: '1.0.0' };
  return { v: 1, ...names, wanted: 4, done: 1, perMinute: null, at: at(hour).toISOString() };
}

/** A notice board over a queue in memory, and what waits there. */
export function openTestBoard() {
  const waiting = new Map<string, unknown>();
  const queue: Partial<JobQueue> = {
    async add(jobs) {
      for (const { id, data } of jobs) waiting.set(id, data);
    },
    async update(id, data) {
      return waiting.has(id) && Boolean(waiting.set(id, data));
    },
    async remove(ids) {
      for (const id of ids) waiting.delete(id);
    },
    listWaiting: async () => new Map(waiting),
  };
  const server = { openQueue: () => queue } as unknown as QueueServer;
  return { waiting, board: openNoticeBoard(server, () => {}) };
}
