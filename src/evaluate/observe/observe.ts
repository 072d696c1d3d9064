import pLimit from 'p-limit';
import type { Emit } from '../../model/events.ts';
import type { Looker } from '../../model/looker.ts';
import { openLines } from '../../run/read-lines.ts';
import type { RecordedRun } from '../../run/recorded/recorded-run.ts';
import { listRecordedSeries, type RecordedSeries } from '../../run/recorded/recorded-series.ts';
import { keepObservations } from './keep-observations.ts';
import { type AskedLook, prepareLooks } from './list-looks.ts';
import { takeLook } from './take-look.ts';

export interface ObserveServices {
  readonly emit: Emit;
  /** Aborted when the user interrupts: what was seen is kept, the rest is looked at on resume. */
  readonly signal: AbortSignal;
}

/** Has all sources look, one after another: the later may leave out what an earlier one settled. */
export async function observeAll(
  run: RecordedRun,
  lookers: readonly Looker[],
  services: ObserveServices,
): Promise<void> {
  for (const looker of lookers) await observe(run, looker, services);
}

/**
 * Has one source look at the pictures of a run, wherever it has not looked yet, and keeps what it saw with the run. Of
 * the series no more are in memory than looks are in flight.
 *
 * @throws Stop `run-unreadable`, or whatever keeps what was seen from being written
 */
async function observe(run: RecordedRun, looker: Looker, { emit, signal }: ObserveServices): Promise<void> {
  const { source, concurrency } = looker;
  const series = listRecordedSeries(run);
  const kept = await keepObservations(run.runDir, source, signal);
  await using lines = openLines();
  const listLooks = await prepareLooks(run, looker, lines);
  const missing = new Set<string>();
  const count = { known: 0, taken: 0, failed: 0 };
  const take = async (asked: AskedLook): Promise<void> => {
    if (signal.aborted || !missing.delete(asked.key)) return;
    const context = { runDir: run.runDir, signal };
    const { failed = false, why } = await kept.once(asked.key, () => takeLook(looker, asked, context));
    if (signal.aborted) return;
    count.taken += 1;
    count.failed += failed ? 1 : 0;
    const { case: caseId, angles, question } = asked.look;
    emit({ type: 'look-finished', source, case: caseId, angles, question, problem: failed ? why : null });
  };
  try {
    for (const recorded of series) {
      for (const { key, isKnown } of await listLooks(recorded)) {
        if (isKnown || kept.has(key) || missing.has(key)) count.known += 1;
        else missing.add(key);
      }
    }
    emit({ type: 'looking-started', source, looks: missing.size });
    const [openLimit, lookLimit] = [pLimit(concurrency), pLimit(concurrency)];
    const lookAt = async (recorded: RecordedSeries) => {
      if (signal.aborted || missing.size === 0) return;
      const looks = await listLooks(recorded);
      await Promise.all(looks.map((asked) => lookLimit(() => take(asked))));
    };
    await Promise.all(series.map((recorded) => openLimit(() => lookAt(recorded))));
    emit({ type: 'looking-finished', source, ...count });
  } finally {
    await kept.close();
    await looker.keepRecord?.(run.runDir);
  }
}
