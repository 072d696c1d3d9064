import type { JournalLine } from '../../model/series.ts';
import type { RunJournal } from '../../run/recorded/recorded-run.ts';

/**
 * Writes the lines of a series into the journal when all of it that is waited for has come, its closing facts last: workers
 * end in any order, and what stands behind the facts would say that more is to come.
 */
export interface JournalBuffer {
  /** Takes a line of a series. */
  add(series: number, line: JournalLine): void;
  /** Writes what there is of a series. */
  close(series: number): Promise<void>;
  /** Writes what there is of all that were never closed. */
  closeAll(): Promise<void>;
}

export function bufferJournal(journal: Pick<RunJournal, 'keep'>): JournalBuffer {
  const waiting = new Map<number, JournalLine[]>();
  const close = async (series: number) => {
    const lines = waiting.get(series) ?? [];
    waiting.delete(series);
    const facts = lines.findLast(({ kind }) => kind === 'series');
    for (const line of lines) if (line.kind === 'shot') await journal.keep(line);
    if (facts) await journal.keep(facts);
  };
  return {
    add: (series, line) => waiting.set(series, [...(waiting.get(series) ?? []), line]),
    close,
    async closeAll() {
      for (const series of [...waiting.keys()]) await close(series);
    },
  };
}
