import type { TrendChange, TrendWatch } from '../../model/trend.ts';
import { alarmAt, type Night, watchNights } from '../../statistics/rank-watch.ts';
import type { TrendEntry } from './trend-entry.ts';

/**
 * Watches the runs that can be held against the newest one: since a setting last changed, of all cars, looked at by the same
 * and drawn as often. A run that is unlike them is left out and ends nothing: one that people looked at, or that lacks a car,
 * is no new beginning. Runs with the very same pictures count once.
 */
export function watchEntries(entries: readonly TrendEntry[], changes: readonly TrendChange[]): TrendWatch {
  const start = changes.findLast(({ settings }) => settings.length > 0)?.at ?? 0;
  const whole = entries.slice(start).filter(isWhole);
  const newest = whole.at(-1);
  const alike = whole.filter((entry) => newest !== undefined && meansOf(entry) === meansOf(newest));
  const nights = keepDistinct(alike);
  const { alarms, evidence, nightsToWait } = watchNights(nights.flatMap(toNight));
  const dateOf = (night: number) => nights[night]?.run.startedAt ?? '';
  return {
    ...{ evidence, alarmAt, nights: nights.length, nightsToWait },
    alarms: alarms.map(({ night, since }) => ({ noticed: dateOf(night), since: dateOf(since) })),
  };
}

function isWhole({ point: { gap, measured } }: TrendEntry): boolean {
  return gap === null && measured.n === measured.of;
}

/** By what a score came about, beside the settings. A score of version 1 left out what was not looked at. */
function meansOf({ target, cars, point }: TrendEntry): string {
  const samples = cars.map((car) => car.samples);
  return JSON.stringify([target.lookers, samples, point.scores.overall.least === null]);
}

function keepDistinct(entries: readonly TrendEntry[]): TrendEntry[] {
  const seen = new Set<string>();
  return entries.filter(({ target: { pictures } }) => {
    if (pictures === null) return true;
    const isNew = !seen.has(pictures);
    seen.add(pictures);
    return isNew;
  });
}

function toNight({ point }: TrendEntry): Night[] {
  const { score } = point.scores.overall;
  return score === null ? [] : [{ runId: point.run, score }];
}
