import pLimit, { type LimitFunction } from 'p-limit';
import type { Target } from '../../generator/target.ts';
import type { EvalCase } from '../../model/case.ts';

/** How much of one target's work is done at once. Targets do not wait for each other. */
export interface Lane {
  readonly target: Target;
  /** Pictures, and whole series, that the target is asked for at once. */
  readonly shotLimit: LimitFunction;
  readonly seriesLimit: LimitFunction;
  /** Series that are asked for, or have come and are still measured: what comes faster than it is measured, waits. */
  readonly openLimit: LimitFunction;
}

/**
 * Gives every target a lane of its own: as many series at once as have room for all their angles, so that the wall
 * time of a series is the target's and not the harness's queue.
 *
 * @param settings `concurrency`: pictures in flight at once, for targets that say nothing themselves; `sequential`: one
 *   picture after another, whatever the target can bear, so that nothing else is timed with it
 */
export function createLanes(
  targets: readonly Target[],
  cases: readonly Pick<EvalCase, 'angles'>[],
  settings: { readonly concurrency: number; readonly sequential: boolean },
): readonly Lane[] {
  const mostAngles = Math.max(1, ...cases.map(({ angles }) => angles.length));
  return targets.map((target) => {
    const atOnce = settings.sequential ? 1 : (target.limits.concurrency ?? settings.concurrency);
    const seriesAtOnce = Math.max(1, Math.floor(atOnce / mostAngles));
    const limits = { shotLimit: pLimit(atOnce), seriesLimit: pLimit(seriesAtOnce) };
    return { target, ...limits, openLimit: pLimit(settings.sequential ? 1 : 2 * seriesAtOnce) };
  });
}
