import { z } from 'zod';
import { caseIdSchema } from '../../model/case.ts';
import type { JobQueue } from '../server/job-queue.ts';
import type { QueueServer } from '../server/queue-server.ts';
import { runIdSchema } from './job-data.ts';

const count = z.int().min(0);

/** What whoever plans a run hangs out for workers and onlookers: one notice for each target. */
const noticeSchema = z.strictObject({
  v: z.literal(1),
  run: runIdSchema,
  target: caseIdSchema,
  /** Where the jobs are. */
  queue: z.string().regex(/^car-eval-[\w.-]{1,150}$/),
  /** Of the program: others leave the run alone. */
  version: z.string().max(50),
  /** Pictures that this run set out to ask the target for over the queue, and those that have come. */
  wanted: count,
  done: count,
  /** Pictures a minute of late; null before anything is known. */
  perMinute: z.number().min(0).nullable(),
  /** ISO 8601: when this was written last; a planner that is gone writes no more. */
  at: z.iso.datetime(),
});
export type Notice = z.infer<typeof noticeSchema>;

/** Nobody works at it: its waiting jobs are the notices, by whose ids each stands there once. */
const boardName = 'car-eval';
/** Targets of all runs at once: more are not looked at. */
const mostNotices = 200;

/** Where planners and workers find each other. */
export interface NoticeBoard {
  /** Hangs a notice out, or anew: a queue that lost everything has it again with the next call. */
  put(notice: Notice): Promise<void>;
  takeDown(notice: Pick<Notice, 'run' | 'target'>): Promise<void>;
  /** What is no notice is passed over: anybody may write to a queue. */
  list(): Promise<Notice[]>;
  close(): Promise<void>;
}

export function openNoticeBoard(server: QueueServer, onTrouble: (error: Error) => void): NoticeBoard {
  const queue = server.openQueue(boardName, onTrouble);
  return {
    put: (notice) => putNotice(queue, notice),
    takeDown: (notice) => queue.remove([idOf(notice)]),
    async list() {
      const found = [...(await queue.listWaiting()).values()].flatMap((data) => {
        const { data: notice } = noticeSchema.safeParse(data);
        return notice ? [notice] : [];
      });
      return found.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1)).slice(0, mostNotices);
    },
    close: () => queue.close(),
  };
}

async function putNotice(queue: JobQueue, notice: Notice): Promise<void> {
  const id = idOf(notice);
  if (!(await queue.update(id, notice))) await queue.add([{ id, data: notice }]);
}

function idOf({ run, target }: Pick<Notice, 'run' | 'target'>): string {
  return `notice-${run}-${target}`;
}
