import type { LineKey, LinePlace } from '../../run/shared/run-objects.ts';
import type { Lacking } from '../jobs/plan-jobs.ts';

/** Which lines are still waited for: of each series its pictures, and the facts that close it. */
export interface OpenSeries {
  /** False for a line that nobody waits for: of another round, or come before. */
  note(key: LineKey): boolean;
  /** Whether all of a series has come. */
  hasCome(series: number): boolean;
  /** Whether what a job asks for has come, and the facts with it. */
  hasAllOf(part: Lacking): boolean;
}

export function openSeries(wanted: readonly Lacking[]): OpenSeries {
  const places = new Map(
    wanted.map(({ index, round, angles }) => [
      index,
      { round, left: new Set<LinePlace>([...angles, '~facts']) },
    ]),
  );
  return {
    note({ series, round, place }) {
      const one = places.get(series);
      if (one?.round !== round || !one.left.delete(place)) return false;
      if (one.left.size === 0) places.delete(series);
      return true;
    },
    hasCome: (series) => !places.has(series),
    hasAllOf({ index, angles }) {
      const left = places.get(index)?.left;
      return !left || ![...angles, '~facts' as const].some((place) => left.has(place));
    },
  };
}
