import type { Clock } from '../../model/clock.ts';
import type { QueueStanding } from '../../model/events.ts';
import { type Notice, openNoticeBoard } from '../jobs/notices.ts';
import type { JobCounts } from '../server/job-queue.ts';
import type { QueueServer } from '../server/queue-server.ts';

/** Where the pictures of one target of one run stand. */
export interface TargetStatus extends QueueStanding {
  readonly run: string;
  readonly target: string;
  readonly queue: string;
  /** Since whoever plans the run last wrote, in milliseconds. */
  readonly silentMs: number;
}

/** Reads what is announced, and counts the jobs of each target: those of all runs that ask it. */
export async function readStatus(server: QueueServer, clock: Clock): Promise<TargetStatus[]> {
  let trouble: Error | null = null;
  const board = openNoticeBoard(server, (error) => {
    trouble = error;
  });
  try {
    const notices = await board.list(clock.date());
    const counts = await countJobs(notices, server);
    return notices.map((notice) => toStatus(notice, counts.get(notice.queue) ?? noJobs, clock));
  } catch (error) {
    throw trouble ?? error;
  } finally {
    await board.close();
  }
}

const noJobs: JobCounts = { waiting: 0, active: 0, failed: 0 };

/** One queue after another: each has connections of its own, which a server has no more than a hundred of. */
async function countJobs(notices: readonly Notice[], server: QueueServer): Promise<Map<string, JobCounts>> {
  const counts = new Map<string, JobCounts>();
  for (const name of new Set(notices.map(({ queue }) => queue))) {
    const queue = server.openQueue(name, () => {});
    try {
      counts.set(name, await queue.counts());
    } finally {
      await queue.close();
    }
  }
  return counts;
}

function toStatus(
  { run, target, queue, wanted, done, perMinute, at }: Notice,
  counts: JobCounts,
  clock: Clock,
): TargetStatus {
  const silentMs = Math.max(0, clock.date().getTime() - Date.parse(at));
  return { run, target, queue, wanted, done, ...counts, perMinute, silentMs };
}
