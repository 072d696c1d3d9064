import type { Target } from '../../generator/target.ts';
import type { Clock } from '../../model/clock.ts';
import { count } from '../../model/count.ts';
import { openNoticeBoard } from '../jobs/notices.ts';
import { tellOnce, tellTrouble } from '../server/tell-once.ts';
import { doJobs } from './do-job.ts';
import { joinQueues } from './join-queues.ts';
import type { LineCounts } from './keep-lines.ts';
import { watchEnd } from './watch-end.ts';
import type { Outside, Work } from './work-plan.ts';
import { keepRuns } from './worked-run.ts';

/** Between two looks at the notices: soon at first. */
const firstLookMs = 200;
const longestLookMs = 1000;
const reportMs = 30_000;

/** What a worker has done, and whether it ended what it had in hand. */
export interface WorkDone extends Readonly<LineCounts> {
  readonly isWhole: boolean;
}

/** Works for whichever runs are announced, until it is asked to end. */
export async function work(what: Work, outside: Outside): Promise<WorkDone> {
  const { server, store, openRun, version, concurrency } = what;
  const { clock, signal, examine, emit } = outside;
  const tell = tellOnce(outside.tell);
  const onTrouble = tellTrouble(tell);
  const counts: LineCounts = { kept: 0, twice: 0 };
  const over = new AbortController();
  await using runs = keepRuns(openRun);
  const board = openNoticeBoard(server, onTrouble);
  const pause = (target: Target, ms: number) => queues.pause(target, ms);
  const doJob = doJobs({ store, runs, examine, concurrency, signal: over.signal, emit, counts, pause });
  const queues = joinQueues({ ...what, ...outside, version, runs, doJob, tell, onTrouble });
  const report = every(reportMs, clock, () => outside.tell(`${sayCounts(counts)} so far.`));
  const isOver = watchEnd(board, clock);
  let hadWork = false;
  for (let pauseMs = firstLookMs; !signal.aborted; pauseMs = Math.min(longestLookMs, pauseMs * 1.3)) {
    const notices = await board.list(clock.date()).catch((error: Error) => {
      onTrouble(error);
      return null;
    });
    if (notices) {
      await queues.join(notices);
      hadWork ||= queues.size > 0;
      if (what.untilEmpty && (await isOver(notices).catch(() => false)) && hadWork) break;
    }
    if (queues.size > 0) report();
    await clock.sleep(pauseMs, signal).catch(() => {});
  }
  const isWhole = await queues.leave(what.graceMs, over);
  await board.close().catch(() => {});
  return { ...counts, isWhole };
}

/** "120 pictures kept, 2 asked for twice". */
export function sayCounts({ kept, twice }: LineCounts): string {
  const pictures = count(kept, 'picture');
  return twice === 0 ? `${pictures} kept` : `${pictures} kept, ${twice} asked for twice`;
}

function every(ms: number, clock: Clock, act: () => void): () => void {
  let lastMs = clock.now();
  return () => {
    if (clock.now() - lastMs < ms) return;
    lastMs = clock.now();
    act();
  };
}
