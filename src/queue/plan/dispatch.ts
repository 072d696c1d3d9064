import type { SeriesSink } from '../../evaluate/generate/series-runner.ts';
import type { JournalLine } from '../../model/series.ts';
import type { LineKey } from '../../run/shared/run-objects.ts';
import { type Lacking, type PlannedJob, planJobs } from '../jobs/plan-jobs.ts';
import { cutOf } from '../jobs/queue-of-target.ts';
import type { GatheredLines } from './gather-lines.ts';
import { bufferJournal } from './journal-buffer.ts';
import { toLacking } from './list-lacking.ts';
import { addJobs, type OutstandingJobs, trackJobs } from './outstanding-jobs.ts';
import type { Dispatching } from './queue-plan.ts';
import { openRunQueues, type RunQueues } from './run-queues.ts';
import type { LackingSeries } from './share-work.ts';
import { waitOut } from './wait-out.ts';

/** What never came, by why. */
export type Missing = ReadonlyMap<string, readonly LackingSeries[]>;

/** Queues the work, waits for its outcomes in the store, and hands them on; what is lost on the way is queued again. */
export async function dispatch(
  context: Dispatching,
  work: readonly LackingSeries[],
  sink: SeriesSink,
): Promise<Missing> {
  if (work.length === 0) return new Map();
  const wanted = work.map((one) => toLacking(one, context.lines));
  const targets = [...new Set(work.map(({ series }) => series.target))];
  const cuts = new Map(targets.map((target) => [target.info.id, cutOf(target)]));
  const jobs = planJobs(context.run.config.id, wanted, (target) => cuts.get(target) ?? 'series');
  await using queues = openRunQueues(context, targets, wanted);
  const tracked = trackJobs(jobs, queues.of);
  try {
    await queues.begin();
    // What failed for good in an earlier round of this run blocks its id.
    for (const { id, target } of jobs)
      if ((await queues.of(target).stateOf(id)) === 'failed') await queues.of(target).remove([id]);
    await addJobs(jobs, queues.of);
    await waitFor(tracked, { ...context, queues, wanted }, sink);
  } finally {
    await tracked.cancel().catch(() => {});
    await queues.end();
  }
  return listMissing(tracked, work);
}

type Waiting = Dispatching & { readonly queues: RunQueues; readonly wanted: readonly Lacking[] };

async function waitFor(tracked: OutstandingJobs, context: Waiting, sink: SeriesSink): Promise<void> {
  const { lines, asking, wanted, home, queues } = context;
  const buffer = bufferJournal(sink);
  const open = new Map(wanted.map((one) => [one.index, one]));
  const take = async ({ series, round, place }: LineKey, line: JournalLine) => {
    const one = open.get(series);
    if (one?.round !== round || !isOf(one, place)) return;
    await home(line);
    buffer.add(series, line);
    if (line.kind === 'shot') queues.note(line, asking.services.emit);
    if (!hasCome(one, lines)) return;
    open.delete(series);
    await buffer.close(series);
  };
  try {
    await waitOut(tracked, { ...context, take, isDone: (job) => isDone(job, lines) });
  } finally {
    await buffer.closeAll();
  }
}

function isOf({ angles }: Lacking, place: LineKey['place']): boolean {
  return place === '~facts' || angles.some((angle) => angle === place);
}

/** Whether the store has all that a series was asked for in its round. */
function hasCome({ index: series, round, angles }: Lacking, { tally }: GatheredLines): boolean {
  return [...angles, '~facts' as const].every((place) => tally.has({ series, round, place }));
}

function isDone({ parts }: PlannedJob, lines: GatheredLines): boolean {
  return parts.every((part) => hasCome(part, lines));
}

function listMissing({ givenUp }: OutstandingJobs, work: readonly LackingSeries[]): Missing {
  const byIndex = new Map(work.map((one) => [one.index, one]));
  const missing = new Map<string, LackingSeries[]>();
  for (const [{ parts }, why] of givenUp)
    for (const { index, angles } of parts) {
      const one = byIndex.get(index);
      if (one) missing.set(why, [...(missing.get(why) ?? []), { ...one, angles }]);
    }
  return missing;
}
