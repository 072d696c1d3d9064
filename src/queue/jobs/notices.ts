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
  version: z.string().regex(/^[\w.+-]{1,50}$/),
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
/** Whoever hung it out is gone: killed, mostly. */
const oldMs = 24 * 60 * 60_000;

/** One more job of the board: which notices were taken down in order, and when each was written last. */
const endedId = 'ended';
const mostEnded = 100;
const endedSchema = z.object({
  ended: z.array(z.strictObject({ id: z.string().max(400), at: z.iso.datetime() })).max(mostEnded),
});

type NoticeName = Pick<Notice, 'run' | 'target'>;

/** Where planners and workers find each other. */
export interface NoticeBoard {
  /** Hangs a notice out, or anew: a queue that lost everything has it again with the next call. */
  put(notice: Notice): Promise<void>;
  /** Takes it down in order, which workers can tell from a queue that has lost it. */
  takeDown(notice: NoticeName): Promise<void>;
  /** What is no notice is passed over, for anybody may write to a queue, and what is older than a day. */
  list(now: Date): Promise<Notice[]>;
  /** Which were taken down in order of late, and when each was written last, in milliseconds since 1970; by `nameNotice`. */
  listEnded(): Promise<ReadonlyMap<string, number>>;
  close(): Promise<void>;
}

export function openNoticeBoard(server: QueueServer, onTrouble: (error: Error) => void): NoticeBoard {
  const queue = server.openQueue(boardName, onTrouble);
  // One after another: each reads what has ended before.
  let lastTakenDown = Promise.resolve();
  return {
    put: (notice) => putJob(queue, nameNotice(notice), notice),
    takeDown(notice) {
      lastTakenDown = lastTakenDown.catch(() => {}).then(() => takeDown(queue, nameNotice(notice)));
      return lastTakenDown;
    },
    async list(now) {
      const found = [...(await queue.listWaiting()).values()]
        .flatMap((data) => noticeSchema.safeParse(data).data ?? [])
        .filter(({ at }) => now.getTime() - Date.parse(at) < oldMs);
      const newest = found.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at)).slice(0, mostNotices);
      return newest.toSorted((a, b) => (nameNotice(a) < nameNotice(b) ? -1 : 1));
    },
    async listEnded() {
      const ended = readEnded(await queue.listWaiting());
      return new Map(ended.map(({ id, at }) => [id, Date.parse(at)]));
    },
    close: () => queue.close(),
  };
}

async function putJob(queue: JobQueue, id: string, data: object): Promise<void> {
  if (!(await queue.update(id, data))) await queue.add([{ id, data }]);
}

async function takeDown(queue: JobQueue, id: string): Promise<void> {
  const waiting = await queue.listWaiting();
  const notice = noticeSchema.safeParse(waiting.get(id)).data;
  const others = readEnded(waiting).filter((one) => one.id !== id);
  if (notice) await putJob(queue, endedId, { ended: [{ id, at: notice.at }, ...others].slice(0, mostEnded) });
  await queue.remove([id]);
}

function readEnded(waiting: ReadonlyMap<string, unknown>) {
  return endedSchema.safeParse(waiting.get(endedId)).data?.ended ?? [];
}

/** By this a notice is known on its board. */
export function nameNotice({ run, target }: NoticeName): string {
  return `notice-${run}-${target}`;
}
