import type { AskingContext } from '../../evaluate/generate/run-in-process.ts';
import { isDone } from '../../evaluate/generate/run-series.ts';
import type { AskedSeries, SeriesRunner } from '../../evaluate/generate/series-runner.ts';
import type { Angle } from '../../model/car.ts';
import { seriesId } from '../../run/recorded/journal-index.ts';
import type { RecordedRun } from '../../run/recorded/recorded-run.ts';
import type { RecordedSeries } from '../../run/recorded/recorded-series.ts';
import { tellOnce } from '../server/tell-once.ts';
import { askNothing } from './ask-nothing.ts';
import { dispatch } from './dispatch.ts';
import type { QueuePlan } from './queue-plan.ts';
import { type LackingSeries, shareByBudget } from './share-work.ts';

/**
 * Has series asked for by workers elsewhere. What is true stands in the store of the run: what it lacks there is queued, and
 * comes from there into the journal; that the queue is empty proves nothing.
 */
export function runOverQueue(plan: QueuePlan, run: RecordedRun, asking: AskingContext): SeriesRunner {
  const { services, budget } = asking;
  const { shared } = run;
  if (!shared) throw new Error('Expected a run that lies in a store.');
  const tell = tellOnce((text) => services.emit({ type: 'queue-told', text }));
  return {
    async run(work, journal) {
      const lacking = listLackingSeries(work, asking);
      const nothingToAsk = ({ recorded, angles }: LackingSeries) =>
        asking.down.has(recorded.target.id) || angles.length === 0;
      const parts = shareByBudget(
        lacking.filter((one) => !nothingToAsk(one)),
        budget,
      );
      const here = [...lacking.filter(nothingToAsk), ...parts.left];
      const spent = budget && { budget: { take: () => 0, reason: () => budget.reason() } };
      await askNothing(here, journal, { ...asking, ...spent });
      const missing = await dispatch({ ...plan, run, asking, shared, journal, tell }, parts.asked);
      for (const [why, series] of missing) {
        const down = new Map(run.config.targets.map(({ id }) => [id, why]));
        await askNothing(series, journal, { ...asking, down });
      }
    },
  };
}

function listLackingSeries(work: readonly AskedSeries[], { recorded }: AskingContext): LackingSeries[] {
  const places = new Map(
    recorded.map((one, index) => [
      seriesId({ target: one.target.id, case: one.evalCase.id, sample: one.sample }),
      { recorded: one, index },
    ]),
  );
  return work.flatMap((series) => {
    const { target, evalCase, sample } = series;
    const place = places.get(seriesId({ target: target.info.id, case: evalCase.id, sample }));
    if (!place || isDone(place.recorded)) return [];
    return [{ ...place, series, angles: missingAngles(place.recorded) }];
  });
}

/** Parts of two answers make no series: where one brings it, all of it is asked for. */
function missingAngles({ shots, target }: RecordedSeries): Angle[] {
  const { writesPrompts } = target.capabilities;
  return shots.filter(({ status }) => writesPrompts || status !== 'ok').map(({ angle }) => angle);
}
