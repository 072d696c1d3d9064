import { type AskingContext, runInProcess } from '../../evaluate/generate/run-in-process.ts';
import type { SeriesSink } from '../../evaluate/generate/series-runner.ts';
import type { LackingSeries } from './share-work.ts';

/** Writes down why nothing is asked, or closes a series of which all has come, and sends nothing. */
export async function askNothing(
  work: readonly LackingSeries[],
  sink: SeriesSink,
  asking: AskingContext,
): Promise<void> {
  const series = work.map(({ series, angles }) => ({ ...series, angles }));
  await runInProcess(asking).run(series, { append: sink.append, keep: sink.append });
}
