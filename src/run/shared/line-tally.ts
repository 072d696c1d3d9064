import { type Angle, angles } from '../../model/car.ts';
import type { JournalLine } from '../../model/series.ts';
import { type LineKey, type LinePlace, linePlaces } from './run-objects.ts';

/** What is known of the lines of a run, in a few bytes a series: a million shots take less than 2 MB a round. */
export interface LineTally {
  /** @param line null for an object that was passed over: its place is taken all the same */
  add(key: LineKey, line: JournalLine | null): void;
  /** Whether the line of this key was added. */
  has(key: LineKey): boolean;
  /** Whether the same of a later round was added. */
  isOvertaken(key: LineKey): boolean;
  /** Angles whose latest shot is good and was not given up since. */
  goodAngles(series: number): readonly Angle[];
  /** Whether the closing facts were added in the latest round of a series. */
  isClosed(series: number): boolean;
  /** The highest round of a series of which a line was added; 0 without any. */
  lastRound(series: number): number;
  /** The highest of all series. */
  readonly highestRound: number;
}

/**
 * Lines are added in the order of their keys.
 *
 * @param count of series
 */
export function tallyLines(count: number): LineTally {
  /** By round, one bit a place of each series. */
  const added = new Map<number, Uint8Array>();
  /** One bit an angle. */
  const good = new Uint8Array(count);
  const last = new Uint16Array(count);
  const isAdded = (series: number, round: number, place: LinePlace) =>
    ((added.get(round)?.[series] ?? 0) & bitOf(place)) !== 0;
  return {
    add({ series, round, place }, line) {
      const places = added.get(round) ?? new Uint8Array(count);
      added.set(round, places);
      places[series] = (places[series] ?? 0) | bitOf(place);
      good[series] = markGood(good[series] ?? 0, line);
      last[series] = Math.max(last[series] ?? 0, round);
    },
    has: ({ series, round, place }) => isAdded(series, round, place),
    isOvertaken: ({ series, round, place }) =>
      [...added.keys()].some((later) => later > round && isAdded(series, later, place)),
    goodAngles: (series) => angles.filter((angle) => ((good[series] ?? 0) & bitOf(angle)) !== 0),
    isClosed: (series) => isAdded(series, last[series] ?? 0, '~facts'),
    lastRound: (series) => last[series] ?? 0,
    get highestRound() {
      return Math.max(0, ...added.keys());
    },
  };
}

function markGood(good: number, line: JournalLine | null): number {
  if (line === null || line.kind === 'series') return good;
  if (line.kind === 'again') return line.angles.reduce((left, angle) => left & ~bitOf(angle), good);
  const bit = bitOf(line.shot.angle);
  return line.shot.status === 'ok' ? good | bit : good & ~bit;
}

function bitOf(place: LinePlace): number {
  return 1 << linePlaces.indexOf(place);
}
