import type { Clock } from '../../model/clock.ts';
import type { QueueStanding } from '../../model/events.ts';
import { type Notice, openNoticeBoard } from '../jobs/notices.ts';
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
    const notices = await board.list();
    return await Promise.all(notices.map((notice) => readOne(notice, server, clock)));
  } catch (error) {
    throw trouble ?? error;
  } finally {
    await board.close();
  }
}

async function readOne(
  { run, target, queue: name, wanted, done, perMinute, at }: Notice,
  server: QueueServer,
  clock: Clock,
): Promise<TargetStatus> {
  const queue = server.openQueue(name, () => {});
  try {
    const silentMs = Math.max(0, clock.date().getTime() - Date.parse(at));
    return { run, target, queue: name, wanted, done, ...(await queue.counts()), perMinute, silentMs };
  } finally {
    await queue.close();
  }
}
