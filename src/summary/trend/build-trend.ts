import type { CarDigest } from '../../model/run-digest.ts';
import type { KnownRun, TrendLine } from '../../model/trend.ts';
import { findChanges } from './find-changes.ts';
import { listEntries, type TrendEntry } from './trend-entry.ts';
import { watchEntries } from './watch-entries.ts';

/** Ids of the targets and of the cars that are looked at; all where one is left out. */
export interface TrendChoice {
  readonly targets?: readonly string[] | undefined;
  readonly cases?: readonly string[] | undefined;
}

/**
 * Puts the runs of the same cars at the same target together, oldest first. Runs of other cars, or of other angles of
 * them, are a line of their own: their scores are about something else.
 */
export function buildTrend(runs: readonly KnownRun[], { targets, cases }: TrendChoice = {}): TrendLine[] {
  const isLookedAt = ({ id }: CarDigest) => cases?.includes(id) ?? true;
  const entries = runs
    .flatMap((run) => listEntries(run, isLookedAt))
    .filter(({ target }) => targets?.includes(target.id) ?? true)
    .toSorted(byTime);
  const lines = new Map<string, [TrendEntry, ...TrendEntry[]]>();
  for (const entry of entries) {
    const line = lines.get(keyOf(entry));
    if (line) line.push(entry);
    else lines.set(keyOf(entry), [entry]);
  }
  return [...lines.values()].map(makeLine).toSorted((one, other) => other.points.length - one.points.length);
}

function makeLine(entries: readonly [TrendEntry, ...TrendEntry[]]): TrendLine {
  const newest = entries.at(-1) ?? entries[0];
  const changes = findChanges(entries);
  const { id, label, synthetic } = newest.target;
  return {
    target: { id, label, synthetic },
    cars: newest.cars.map((car) => ({ id: car.id, title: car.title })),
    points: entries.map(({ point }) => point),
    changes,
    watch: watchEntries(entries, changes),
  };
}

function keyOf({ run, target, cars }: TrendEntry): string {
  const asked = cars.map((car) => [car.id, car.asked]).toSorted();
  return JSON.stringify([target.id, run.promptsOnly, asked]);
}

/** Ids of runs begin with their time, too. */
function byTime({ run: one }: TrendEntry, { run: other }: TrendEntry): number {
  const apart = Date.parse(one.startedAt) - Date.parse(other.startedAt);
  return apart || (one.id < other.id ? -1 : 1);
}
