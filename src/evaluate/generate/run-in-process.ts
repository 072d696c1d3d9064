import { seriesId } from '../../run/recorded/journal-index.ts';
import type { RecordedSeries } from '../../run/recorded/recorded-series.ts';
import { runSeries, type SharedBySeries } from './run-series.ts';
import type { AskedSeries, SeriesRunner } from './series-runner.ts';
import { createLanes, type Lane } from './target-lanes.ts';

type Context = Omit<SharedBySeries, 'sink' | 'recorded' | 'shotLimit' | 'seriesLimit'> & {
  /** What is there already: of these series only what they lack is asked for. */
  readonly recorded: readonly RecordedSeries[];
};

/** Asks for series inside this process, each in the lane of its target. */
export function runInProcess(context: Context): SeriesRunner {
  const recorded = new Map(context.recorded.map((series) => [idOf(series), series]));
  return {
    async run(work, sink) {
      const run = ({ target, openLimit, ...limits }: Lane) =>
        work
          .filter((series) => series.target === target)
          .map((series) => openLimit(() => runSeries(series, { ...context, ...limits, sink, recorded })));
      await Promise.all(lanesOf(work, context).flatMap(run));
    },
  };
}

function lanesOf(work: readonly AskedSeries[], { settings }: Context): readonly Lane[] {
  const targets = new Set(work.map(({ target }) => target));
  const cases = new Set(work.map(({ evalCase }) => evalCase));
  return createLanes([...targets], [...cases], settings);
}

function idOf({ target, evalCase, sample }: RecordedSeries): string {
  return seriesId({ target: target.id, case: evalCase.id, sample });
}
