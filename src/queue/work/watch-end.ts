import type { Clock } from '../../model/clock.ts';
import { type Notice, type NoticeBoard, nameNotice } from '../jobs/notices.ts';

/** Longer than a planner is ever silent: until then one whose queue has lost everything has hung its notices out anew. */
const longestSilenceMs = 45_000;

/**
 * Tells whether all runs that were announced have come to an end: in order, or for all that is known, because nobody has
 * announced any for a while. A board that a queue has lost is as empty as one whose runs are done.
 */
export function watchEnd(board: Pick<NoticeBoard, 'listEnded'>, clock: Clock) {
  const open = new Map<string, number>();
  let emptySinceMs: number | null = null;
  /** @returns false also where nothing was ever announced */
  return async (notices: readonly Notice[]): Promise<boolean> => {
    for (const notice of notices) open.set(nameNotice(notice), Date.parse(notice.at));
    if (notices.length > 0) emptySinceMs = null;
    if (notices.length > 0 || open.size === 0) return false;
    emptySinceMs ??= clock.now();
    for (const [name, atMs] of await board.listEnded())
      if ((open.get(name) ?? Number.POSITIVE_INFINITY) <= atMs) open.delete(name);
    return open.size === 0 || clock.now() - emptySinceMs >= longestSilenceMs;
  };
}
