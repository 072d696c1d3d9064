import { type Angle, angles } from '../../model/car.ts';

/** A series of a run by its place in `asked` of its `run.json`, and how often its run was gone on with before. */
export interface SeriesRound {
  readonly run: string;
  /** 0-based, below ten million. */
  readonly series: number;
  /** 1-based: what failed in one round is asked for again in the next, and of several the last counts. */
  readonly round: number;
}

/** The highest that a key can say. */
export const lastRound = 999;

/** What a line is about: the pictures that its round gives up, one shot, or the closing facts. Sorted as they come. */
export const linePlaces = ['0again', ...angles, '~facts'] as const;
export type LinePlace = '0again' | Angle | '~facts';

/** Which line an object holds. Whoever is first decides what a shot has come to in a round: its outcome is no part of it. */
export interface LineKey extends Omit<SeriesRound, 'run'> {
  readonly place: LinePlace;
}

/**
 * The keys of one run in a store. Its own folder is named by its id, so that with a folder for a store the run folder and
 * what its workers keep are one place.
 */
export function runObjects(run: string) {
  const lines = `${run}/lines/`;
  return {
    config: `${run}/run.json`,
    /** Where files lie whose path in the folder of the run is `images/...`, `thumbs/...` or `tokenizers/...`. */
    files: `${run}/`,
    /** Of all lines: those of a series stand together, in the order in which series were asked for. */
    lines,
    /** A thousand series to a folder: a folder each would take more room than what they hold. */
    line: ({ series, round, place }: LineKey) =>
      `${lines}${pad(Math.floor(series / 1000), 4)}/${pad(series, 7)}-${pad(round, 3)}-${place}.json`,
  };
}

/** Reads the key of a line back; null where it is none of the run. */
export function readLineKey(key: string, run: string): LineKey | null {
  const [, series, round, place] = /\/(\d{7})-(\d{3})-([\w~]+)\.json$/.exec(key) ?? [];
  const found = linePlaces.find((one) => one === place);
  if (found === undefined) return null;
  const line = { series: Number(series), round: Number(round), place: found };
  return line.round > 0 && runObjects(run).line(line) === key ? line : null;
}

/** A longer number would be sorted, and read back, as another. */
function pad(value: number, digits: number): string {
  const text = String(value).padStart(digits, '0');
  if (text.length > digits)
    throw new RangeError(`Expected a number of at most ${digits} digits, got ${value}.`);
  return text;
}
