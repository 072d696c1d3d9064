import { isDeepStrictEqual } from 'node:util';
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
 * Has one source look at the pictures of a run, wherever it has not looked yet, and keeps what it saw with the run. Where
 * it turns out on the way to be another one than it was taken for, it looks at what only that one has seen as well.
 *
 * @throws Stop `run-unreadable`, or whatever keeps what was seen from being written
 */
async function observe(run: RecordedRun, looker: Looker, services: ObserveServices): Promise<void> {
  const { emit, signal } = services;
  const { source } = looker;
  try {
    for (;;) {
      const { questions } = looker;
      const asked = await observeAs(questions, { ...services, run, looker });
      if (signal.aborted || isDeepStrictEqual(questions, looker.questions)) return;
      emit({ type: 'looker-changed', source });
      await looker.prepare?.(asked, signal);
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    await looker.keepRecord?.(run.runDir);
  }
}

interface Observing extends ObserveServices {
  readonly run: RecordedRun;
  readonly looker: Looker;
}

/**
 * Has a source look as who it is at the start: who it turns out to be meanwhile changes nothing of what it is asked. Of the
 * series no more are in memory than looks are in flight.
 *
 * @returns the questions that there were
 */
async function observeAs(
  questions: Looker['questions'],
  { run, looker, emit, signal }: Observing,
): Promise<string[]> {
  const { source, concurrency } = looker;
  const series = listRecordedSeries(run);
  const kept = await keepObservations(run.runDir, source, signal);
  await using lines = openLines();
  const listLooks = await prepareLooks(run, { ...looker, questions }, lines);
  const missing = new Set<string>();
  const asked = new Set<string>();
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
      for (const { key, isKnown, look } of await listLooks(recorded)) {
        asked.add(look.question);
        if (isKnown || kept.has(key) || missing.has(key)) count.known += 1;
        else missing.add(key);
      }
    }
    emit({ type: 'looking-started', source, looks: missing.size });
    const [openLimit, lookLimit] = [pLimit(concurrency), pLimit(concurrency)];
    const lookAt = async (recorded: RecordedSeries, turn: readonly string[]) => {
      if (signal.aborted || missing.size === 0) return;
      const looks = (await listLooks(recorded)).filter(({ look }) => turn.includes(look.question));
      await Promise.all(looks.map((one) => lookLimit(() => take(one))));
    };
    for (const turn of takeTurns([...asked], looker))
      await Promise.all(series.map((recorded) => openLimit(() => lookAt(recorded, turn))));
    emit({ type: 'looking-finished', source, ...count });
    return [...asked];
  } finally {
    await kept.close();
  }
}

/** Questions that are asked together of one series after another. */
function takeTurns(asked: readonly string[], { mayRunOut = false, questions }: Looker): string[][] {
  if (!mayRunOut) return [[...asked]];
  const inOrder = Object.keys(questions).filter((name) => asked.includes(name));
  return inOrder.map((name) => [name]);
}
