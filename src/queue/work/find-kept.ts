import { type LinePlace, runObjects, type SeriesRound } from '../../run/shared/run-objects.ts';
import type { ObjectStore } from '../../store/object-store.ts';

/**
 * Which lines of a series the store has in a round: a job may run again whose worker was cut off in the middle, or was only
 * taken for dead.
 */
export async function findKept(
  store: ObjectStore,
  { run, series, round }: SeriesRound,
  places: readonly LinePlace[],
): Promise<ReadonlySet<LinePlace>> {
  const { line } = runObjects(run);
  const found = await Promise.all(places.map((place) => store.get(line({ series, round, place }))));
  return new Set(places.filter((_place, index) => found[index] !== null));
}
