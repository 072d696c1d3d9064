import { seriesId } from '../../run/recorded/journal-index.ts';
import type { RecordedSeries } from '../../run/recorded/recorded-series.ts';
import { runSeries, type SharedBySeries } from './run-series.ts';
import { type AskedSeries, orderInTurns, type SeriesRunner } from './series-runner.ts';
import { createLanes, type Lane } from './target-lanes.ts';

/** What whoever asks for the series of a run is given. */
export type AskingContext = Omit<SharedBySeries, 'sink' | 'recorded' | 'shotLimit' | 'seriesLimit'> & {
  /** What is there already: of these series only what they lack is asked for. */
  readonly recorded: readonly RecordedSeries[];
};

/** Asks for series inside this process, each in the lane of its target, or in turns. */
export function runInProcess(context: AskingContext): SeriesRunner {
  const recorded = new Map(context.recorded.map((series) => [idOf(series), series]));
  return {
    async run(work, sink) {
      const lanes = lanesOf(work, context);
      const runOne = (series: AskedSeries, { openLimit, target: _, ...limits }: Lane) =>
        openLimit(() => runSeries(series, { ...context, ...limits, sink, recorded }));
      if (context.settings.inTurns) return runInTurns(work, lanes, runOne);
      const runLane = (lane: Lane) =>
        work.filter(({ target }) => target === lane.target).map((series) => runOne(series, lane));
      await Promise.all(lanes.flatMap(runLane));
    },
  };
}

/** One sample after another, each of all targets before the next, so that a bad hour hits them all: A B, A B. */
async function runInTurns(
  work: readonly AskedSeries[],
  lanes: readonly Lane[],
  runOne: (series: AskedSeries, lane: Lane) => Promise<void>,
): Promise<void> {
  for (const series of orderInTurns(work)) {
    const lane = lanes.find(({ target }) => target === series.target);
    if (lane) await runOne(series, lane);
  }
}

function lanesOf(work: readonly AskedSeries[], { settings }: AskingContext): readonly Lane[] {
  const targets = new Set(work.map(({ target }) => target));
  const cases = new Set(work.map(({ evalCase }) => evalCase));
  return createLanes([...targets], [...cases], settings);
}

function idOf({ target, evalCase, sample }: RecordedSeries): string {
  return seriesId({ target: target.id, case: evalCase.id, sample });
}
