import type { SeriesSink } from '../../evaluate/generate/series-runner.ts';
import type { Angle } from '../../model/car.ts';
import type { JournalLine } from '../../model/series.ts';
import type { RecordedSeries } from '../../run/recorded/recorded-series.ts';
import type { BringHome } from './bring-home.ts';
import type { GatheredLines } from './gather-lines.ts';
import { bufferJournal } from './journal-buffer.ts';

interface Syncing {
  readonly lines: GatheredLines;
  /** What the journal has, by the place of each series in `asked`. */
  readonly recorded: readonly RecordedSeries[];
  readonly home: BringHome;
}

/** What journal and store have together, by the place of each series. */
export interface Known {
  /** Whether nothing is left to be asked for, facts included. */
  isWhole(series: number): boolean;
  missingAngles(series: number): Angle[];
}

/**
 * Reads what lies in the store already, and writes into the journal what it lacks of it: whoever planned this run before may
 * have been cut off while workers went on. What the journal has good is left alone, and so is what was given up since.
 */
export async function syncJournal({ lines, recorded, home }: Syncing, sink: SeriesSink): Promise<Known> {
  const buffer = bufferJournal(sink);
  const { tally } = lines;
  await lines.gather(async ({ series }, line) => {
    const one = recorded[series];
    if (!one || one.again.size > 0 || !isNews(line, one)) return;
    await home(line);
    buffer.add(series, line);
  });
  await buffer.closeAll();
  const missingAngles = (series: number): Angle[] => {
    const one = recorded[series];
    if (!one) return [];
    const good = one.again.size > 0 ? [] : tally.goodAngles(series);
    const all = one.shots.map(({ angle }) => angle);
    const missing = one.shots.filter(({ angle, status }) => status !== 'ok' && !good.includes(angle));
    const isOneAnswer = one.target.capabilities.writesPrompts;
    if (!isOneAnswer) return missing.map(({ angle }) => angle);
    // Parts of two answers make no series, and one without its end is no answer.
    return missing.length > 0 || !isClosed(series) ? all : [];
  };
  const isClosed = (series: number) => recorded[series]?.isClosed === true || tally.isClosed(series);
  return { missingAngles, isWhole: (series) => missingAngles(series).length === 0 && isClosed(series) };
}

function isNews(line: JournalLine, { shots, isClosed }: RecordedSeries): boolean {
  if (line.kind !== 'shot') return line.kind === 'series' && !isClosed;
  return shots.some(({ angle, status }) => angle === line.shot.angle && status !== 'ok');
}
