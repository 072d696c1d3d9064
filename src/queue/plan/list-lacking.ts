import type { LinePlace } from '../../run/shared/run-objects.ts';
import type { SharedRun } from '../../run/shared/shared-run.ts';
import type { Lacking } from '../jobs/plan-jobs.ts';
import { cutOf } from '../jobs/queue-of-target.ts';
import type { LackingSeries } from './share-work.ts';

/**
 * Says in which round a series is asked for what it lacks. What nobody has tried goes on in the round that it was in, so
 * that whoever still works at it works for this one; what failed, or can be kept no more, begins another.
 */
export function toLacking(
  { series, recorded, index, angles }: LackingSeries,
  { tally }: Pick<SharedRun, 'tally'>,
): Lacking {
  const last = Math.max(1, tally.lastRound(index));
  const isTaken = (place: LinePlace) => tally.has({ series: index, round: last, place });
  const cut = cutOf(series.target);
  const isWhole = cut !== 'shots' && angles.length === recorded.shots.length;
  const places = [...angles, ...(isWhole ? (['~facts'] as const) : [])];
  return {
    target: recorded.target.id,
    index,
    round: places.some(isTaken) ? last + 1 : last,
    angles,
    cut,
    isWhole,
    again: recorded.again,
  };
}
