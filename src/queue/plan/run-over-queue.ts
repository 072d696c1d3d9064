import type { AskingContext } from '../../evaluate/generate/run-in-process.ts';
import { runInProcess } from '../../evaluate/generate/run-in-process.ts';
import { isDone } from '../../evaluate/generate/run-series.ts';
import type { AskedSeries, SeriesRunner, SeriesSink } from '../../evaluate/generate/series-runner.ts';
import { seriesId } from '../../run/recorded/journal-index.ts';
import type { RecordedRun } from '../../run/recorded/recorded-run.ts';
import { tellOnce } from '../server/tell-once.ts';
import { bringHome } from './bring-home.ts';
import { dispatch } from './dispatch.ts';
import { gatherLines } from './gather-lines.ts';
import type { QueuePlan } from './queue-plan.ts';
import { shareRun } from './share-run.ts';
import { type LackingSeries, shareByBudget } from './share-work.ts';
import { syncJournal } from './sync-journal.ts';

/**
 * Has series asked for by workers elsewhere. What is true stands in the store: what a run lacks there is queued, and comes
 * from there into the journal; that the queue is empty proves nothing.
 */
export function runOverQueue(plan: QueuePlan, run: RecordedRun, asking: AskingContext): SeriesRunner {
  const { services, recorded } = asking;
  const tell = tellOnce((text) => services.emit({ type: 'queue-told', text }));
  return {
    async run(work, sink) {
      await shareRun(plan.store, run);
      const lines = gatherLines(plan.store, run.config, (fault) =>
        tell(`Passed over in the store: ${fault}`),
      );
      const home = bringHome(plan.store, run.config.id, asking.pictures);
      const known = await syncJournal({ lines, recorded, home }, sink);
      const lacking = listLackingSeries(work, asking, known);
      const isDown = ({ recorded: { target } }: LackingSeries) => asking.down.has(target.id);
      const shared = shareByBudget(
        lacking.filter((one) => !isDown(one) && one.angles.length > 0),
        asking.budget,
      );
      const here = [...lacking.filter((one) => isDown(one) || one.angles.length === 0), ...shared.left];
      await askNothing(here, sink, { ...asking, ...(asking.budget && { budget: spent(asking.budget) }) });
      const missing = await dispatch({ ...plan, run, asking, lines, home, tell }, shared.asked, sink);
      for (const [why, series] of missing)
        await askNothing(series, sink, {
          ...asking,
          down: new Map(run.config.targets.map(({ id }) => [id, why])),
        });
    },
  };
}

/** What the work lacks, store and journal taken together. */
function listLackingSeries(
  work: readonly AskedSeries[],
  { recorded }: AskingContext,
  known: Awaited<ReturnType<typeof syncJournal>>,
): LackingSeries[] {
  const idOf = (target: string, caseId: string, sample: number) => seriesId({ target, case: caseId, sample });
  const places = new Map(
    recorded.map((one, index) => [idOf(one.target.id, one.evalCase.id, one.sample), { one, index }]),
  );
  return work.flatMap((series) => {
    const place = places.get(idOf(series.target.info.id, series.evalCase.id, series.sample));
    if (!place || isDone(place.one) || known.isWhole(place.index)) return [];
    const angles = known.missingAngles(place.index);
    return [{ series: { ...series, angles }, recorded: place.one, index: place.index, angles }];
  });
}

/** Writes down why nothing is asked, or closes a series of which all has come, and sends nothing. */
async function askNothing(
  work: readonly LackingSeries[],
  sink: SeriesSink,
  asking: AskingContext,
): Promise<void> {
  const series = work.map((one) => ({ ...one.series, angles: one.angles }));
  await runInProcess(asking).run(series, sink);
}

function spent(budget: NonNullable<AskingContext['budget']>): NonNullable<AskingContext['budget']> {
  return { take: () => 0, reason: () => budget.reason() };
}
