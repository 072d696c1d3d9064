import type { VerdictEvent } from '../model/verdict.ts';

/**
 * An answer as it stands in a run: it names the run it was first given in, through however many it came, unless that is
 * this one.
 *
 * @param cameFrom id of the run whose file it stood in
 */
export function markOrigin(event: VerdictEvent, cameFrom: string, runId: string): VerdictEvent {
  const { carriedFrom: origin = cameFrom, ...own } = event;
  return origin === runId ? own : { ...own, carriedFrom: origin };
}
