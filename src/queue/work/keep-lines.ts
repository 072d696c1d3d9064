import type { JournalLine } from '../../model/series.ts';
import { putAnswer, putLine } from '../../run/shared/line-objects.ts';
import type { SeriesRound } from '../../run/shared/run-objects.ts';
import type { ObjectStore } from '../../store/object-store.ts';

/** What a worker has done so far, in pictures. */
export interface LineCounts {
  kept: number;
  /** Asked for although another had them in the store first. */
  twice: number;
}

interface KeepOptions {
  readonly counts: LineCounts;
  /** Keeps nothing before all has come, and then all of it or nothing: parts of two answers make no series. */
  readonly atOnce: boolean;
  /** Whether it is this worker who closes the series: whoever asks for a part of it does not know when that is. */
  readonly closes: boolean;
}

/** Keeps the lines of one series in the store; who comes second drops his. */
export function keepLines(store: ObjectStore, of: SeriesRound, { counts, atOnce, closes }: KeepOptions) {
  const waiting: JournalLine[] = [];
  const count = (isFirst: boolean, lines: readonly JournalLine[]) => {
    const shots = lines.filter(({ kind }) => kind === 'shot').length;
    if (isFirst) counts.kept += shots;
    else counts.twice += shots;
  };
  return {
    async append(line: JournalLine) {
      if (line.kind === 'series' && !closes) return;
      if (atOnce) waiting.push(line);
      else count(await putLine(store, of, line), [line]);
    },
    async end() {
      const lines = waiting.splice(0);
      if (lines.length > 0) count(await putAnswer(store, of, lines), lines);
    },
  };
}
