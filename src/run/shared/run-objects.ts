import type { Angle } from '../../model/car.ts';

/** A series of a run by its place in `asked` of its `run.json`, and how often its run was gone on with before. */
export interface SeriesRound {
  readonly run: string;
  /** 0-based. */
  readonly series: number;
  /** 1-based: what failed in one round is asked for again in the next, and of several the last counts. */
  readonly round: number;
}

/**
 * The keys of one run in a store. Its own folder is named by its id, so that with a folder for a store the run folder and
 * what its workers keep are one place.
 */
export function runObjects(run: string) {
  return {
    config: `${run}/run.json`,
    /** Where pictures lie whose path in the journal is `images/...` or `thumbs/...`. */
    picture: (path: string) => `${run}/${path}`,
    /** Of all lines: those of a series stand together, in the order in which series were asked for. */
    lines: `${run}/lines/`,
    shot: (of: Omit<SeriesRound, 'run'>, angle: Angle) => `${lineStart(run, of)}-${angle}.json`,
    /** Sorts behind all angles: facts close a series. */
    facts: (of: Omit<SeriesRound, 'run'>) => `${lineStart(run, of)}-~facts.json`,
  };
}

function lineStart(run: string, { series, round }: Omit<SeriesRound, 'run'>): string {
  return `${run}/lines/${pad(series, 7)}/${pad(round, 3)}`;
}

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}
