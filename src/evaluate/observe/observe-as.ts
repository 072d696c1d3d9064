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

interface Observing extends ObserveServices {
  readonly run: RecordedRun;
  readonly looker: Looker;
}

/** All that one time of looking at a run goes through. */
interface Pass extends Observing {
  readonly series: readonly RecordedSeries[];
  readonly kept: Awaited<ReturnType<typeof keepObservations>>;
  readonly listLooks: Awaited<ReturnType<typeof prepareLooks>>;
}

/**
 * Has a source look as who it is at the start: who it turns out to be meanwhile changes nothing of what it is asked. Of the
 * series no more are in memory than looks are in flight.
 *
 * @returns the questions that there were
 */
export async function observeAs(questions: Looker['questions'], observing: Observing): Promise<string[]> {
  const { run, looker, emit, signal } = observing;
  const { source } = looker;
  const kept = await keepObservations(run.runDir, source, signal);
  await using lines = openLines();
  try {
    const listLooks = await prepareLooks(run, { ...looker, questions }, lines);
    const pass = { ...observing, series: listRecordedSeries(run), kept, listLooks };
    const { asked, missing, known } = await findMissing(pass);
    emit({ type: 'looking-started', source, looks: missing.size });
    const count = await takeMissing(missing, takeTurns(asked, looker), pass);
    emit({ type: 'looking-finished', source, known, ...count });
    return asked;
  } finally {
    await kept.close();
  }
}

/** Goes through all series before the first look: the keys of the looks to take, and how many are known already. */
async function findMissing({ series, kept, listLooks }: Pass) {
  const [asked, missing] = [new Set<string>(), new Set<string>()];
  let known = 0;
  for (const recorded of series) {
    for (const { key, isKnown, look } of await listLooks(recorded)) {
      asked.add(look.question);
      if (isKnown || kept.has(key) || missing.has(key)) known += 1;
      else missing.add(key);
    }
  }
  return { asked: [...asked], missing, known };
}

/** Takes each missing look once, turn by turn, so many at a time as the source bears. */
async function takeMissing(missing: Set<string>, turns: readonly (readonly string[])[], pass: Pass) {
  const { looker, series, listLooks, signal } = pass;
  const [openLimit, lookLimit] = [pLimit(looker.concurrency), pLimit(looker.concurrency)];
  const count = { taken: 0, failed: 0 };
  const take = async (asked: AskedLook): Promise<void> => {
    if (signal.aborted || !missing.delete(asked.key)) return;
    const isFailed = await takeOne(asked, pass);
    if (signal.aborted) return;
    count.taken += 1;
    count.failed += isFailed ? 1 : 0;
  };
  const lookAt = async (recorded: RecordedSeries, turn: readonly string[]): Promise<void> => {
    if (signal.aborted || missing.size === 0) return;
    const looks = (await listLooks(recorded)).filter(({ look }) => turn.includes(look.question));
    await Promise.all(looks.map((one) => lookLimit(() => take(one))));
  };
  for (const turn of turns)
    await Promise.all(series.map((recorded) => openLimit(() => lookAt(recorded, turn))));
  return count;
}

/** Takes a look, keeps what was seen and tells of it; true where nothing could be seen. */
async function takeOne(asked: AskedLook, { run, looker, kept, emit, signal }: Pass): Promise<boolean> {
  const context = { runDir: run.runDir, signal };
  const { failed = false, why } = await kept.once(asked.key, () => takeLook(looker, asked, context));
  const { case: caseId, angles, question } = asked.look;
  const problem = failed ? why : null;
  if (!signal.aborted)
    emit({ type: 'look-finished', source: looker.source, case: caseId, angles, question, problem });
  return failed;
}

/** Questions that are asked together of one series after another. */
function takeTurns(asked: readonly string[], { mayRunOut = false, questions }: Looker): string[][] {
  if (!mayRunOut) return [[...asked]];
  const inOrder = Object.keys(questions).filter((name) => asked.includes(name));
  return inOrder.map((name) => [name]);
}
