import { isDeepStrictEqual } from 'node:util';
import type { Looker } from '../../model/looker.ts';
import type { RecordedRun } from '../../run/recorded/recorded-run.ts';
import { type ObserveServices, observeAs } from './observe-as.ts';

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
