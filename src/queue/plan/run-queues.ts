import type { Target } from '../../generator/target.ts';
import type { Emit } from '../../model/events.ts';
import type { JournalLine } from '../../model/series.ts';
import { openNoticeBoard } from '../jobs/notices.ts';
import type { Lacking } from '../jobs/plan-jobs.ts';
import { paceOf, queueOf } from '../jobs/queue-of-target.ts';
import type { JobCounts, JobQueue } from '../server/job-queue.ts';
import { tellTrouble } from '../server/tell-once.ts';
import type { Dispatching } from './queue-plan.ts';
import { type RateOfLate, watchRate } from './rate-of-late.ts';

/** The queues of the targets of one run, and its notices. */
export interface RunQueues extends AsyncDisposable {
  /** By id of the target. */
  of(target: string): JobQueue;
  /** Sets the pace of each, which a server that lost everything has lost, too. */
  begin(): Promise<void>;
  /** Counts a picture that has come. */
  note(line: Extract<JournalLine, { kind: 'shot' }>, emit: Emit): void;
  /** Tells workers and onlookers how it stands. */
  announce(): Promise<JobCounts>;
  end(): Promise<void>;
}

interface Line {
  readonly target: Target;
  readonly queue: JobQueue;
  readonly wanted: number;
  readonly rate: RateOfLate;
  done: number;
}

export function openRunQueues(
  { server, run, asking, version, trust, tell }: Dispatching,
  targets: readonly Target[],
  wanted: readonly Lacking[],
): RunQueues {
  const { clock } = asking.services;
  const onTrouble = tellTrouble(tell);
  const board = openNoticeBoard(server, onTrouble);
  const lines = new Map(
    targets.map((target): [string, Line] => {
      const parts = wanted.filter((one) => one.target === target.info.id);
      const queue = server.openQueue(queueOf(target, { version, trust }), onTrouble);
      const pictures = parts.reduce((sum, { angles }) => sum + angles.length, 0);
      return [target.info.id, { target, queue, wanted: pictures, rate: watchRate(), done: 0 }];
    }),
  );
  const all = [...lines.values()];
  const announceOne = async (line: Line) => {
    line.rate.note(line.done, clock.now());
    const at = clock.date().toISOString();
    await board.put({ v: 1, run: run.config.id, version, ...describe(line), at });
    return line.queue.counts();
  };
  const announce = async () => sumCounts(await Promise.all(all.map(announceOne)));
  return {
    of(target) {
      const line = lines.get(target);
      if (!line) throw new Error(`Expected a queue of ${target}.`);
      return line.queue;
    },
    async begin() {
      await Promise.all(all.map(({ queue, target }) => queue.setPace(paceOf(target))));
      await announce();
    },
    note({ target, case: caseId, sample, shot }, emit) {
      const line = lines.get(target);
      if (line) line.done += 1;
      const { angle, seed, latencyMs, error } = shot;
      emit({ type: 'shot-finished', target, case: caseId, sample, angle, seed, latencyMs, error });
    },
    async announce() {
      const counts = await announce();
      asking.services.emit({ type: 'queue-counted', ...sumLines(all), ...counts });
      return counts;
    },
    async end() {
      await Promise.all(
        all.map(({ target }) => board.takeDown({ run: run.config.id, target: target.info.id })),
      ).catch(() => {});
    },
    async [Symbol.asyncDispose]() {
      await Promise.allSettled([board.close(), ...all.map(({ queue }) => queue.close())]);
    },
  };
}

function describe({ target, queue, wanted, done, rate }: Line) {
  return { target: target.info.id, queue: queue.name, wanted, done, perMinute: rate.perMinute() };
}

function sumLines(lines: readonly Line[]) {
  const sum = (of: (line: Line) => number) => lines.reduce((total, line) => total + of(line), 0);
  const rates = lines.map(({ rate }) => rate.perMinute()).filter((rate) => rate !== null);
  return {
    wanted: sum(({ wanted }) => wanted),
    done: sum(({ done }) => done),
    perMinute: rates.length === 0 ? null : rates.reduce((total, rate) => total + rate, 0),
  };
}

function sumCounts(counts: readonly JobCounts[]): JobCounts {
  const sum = (of: (one: JobCounts) => number) => counts.reduce((total, one) => total + of(one), 0);
  return {
    waiting: sum(({ waiting }) => waiting),
    active: sum(({ active }) => active),
    failed: sum(({ failed }) => failed),
  };
}
