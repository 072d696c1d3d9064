import type { RecordedSeries } from '../../run/recorded/recorded-series.ts';
import type { LinePlace } from '../../run/shared/run-objects.ts';
import type { SharedRun } from '../../run/shared/shared-run.ts';
import type { Lacking } from '../jobs/plan-jobs.ts';

/** A series, its place in `asked` of the run, and those of its angles that may be asked for. */
export interface WantedSeries {
  readonly recorded: RecordedSeries;
  readonly index: number;
  readonly angles: Lacking['angles'];
}

/**
 * Says in which round a series is asked for what it lacks. What nobody has tried goes on in the round that it was in, so
 * that whoever still works at it works for this one; what failed, or can be kept no more, begins another.
 */
export function toLacking(
  { recorded, index, angles }: WantedSeries,
  { tally }: Pick<SharedRun, 'tally'>,
): Lacking {
  const last = Math.max(1, tally.lastRound(index));
  const isTaken = (place: LinePlace) => tally.has({ series: index, round: last, place });
  const all = recorded.shots.map(({ angle }) => angle);
  return {
    target: recorded.target.id,
    index,
    round: angles.some(isTaken) ? last + 1 : last,
    angles,
    isWhole: angles.length === all.length,
    again: recorded.again,
  };
}
