import type { LineKey, LinePlace } from '../../run/shared/run-objects.ts';
import type { Lacking } from '../jobs/plan-jobs.ts';

/** Which lines are still waited for: of each series its pictures, and of one that is asked for as a whole the facts that close it. */
export interface OpenSeries {
  /** False for a line that nobody waits for: of another round, or come before. */
  note(key: LineKey): boolean;
  /** Whether all of a series has come. */
  hasCome(series: number): boolean;
  /** Whether what a job asks for has come. */
  hasAllOf(part: Lacking): boolean;
}

export function openSeries(wanted: readonly Lacking[]): OpenSeries {
  const places = new Map(
    wanted.map((one) => [one.index, { round: one.round, left: new Set(placesOf(one)) }]),
  );
  return {
    note({ series, round, place }) {
      const one = places.get(series);
      if (one?.round !== round || !one.left.delete(place)) return false;
      if (one.left.size === 0) places.delete(series);
      return true;
    },
    hasCome: (series) => !places.has(series),
    hasAllOf(part) {
      const left = places.get(part.index)?.left;
      return !left || !placesOf(part).some((place) => left.has(place));
    },
  };
}

function placesOf({ angles, isWhole }: Lacking): LinePlace[] {
  return isWhole ? [...angles, '~facts'] : [...angles];
}
