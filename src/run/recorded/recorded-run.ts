import type { JournalLine } from '../../model/series.ts';
import { type Journal, openJournal } from '../journal.ts';
import type { RunConfig } from '../run-config.ts';
import { readRunConfig, runFiles } from '../run-folder.ts';
import { indexJournal, type JournalIndex } from './journal-index.ts';

/** A run as its folder has it. Its journal is read once, and what is written behind it is taken in as it goes. */
export interface RecordedRun {
  readonly runDir: string;
  readonly config: RunConfig;
  readonly journal: JournalIndex;
}

/** @throws Stop `run-unreadable` */
export async function readRecordedRun(runDir: string): Promise<RecordedRun> {
  return { runDir, config: await readRunConfig(runDir), journal: await indexJournal(runDir) };
}

/** Opens the journal of a run to write on, and keeps its index up to date. */
export async function continueJournal({ runDir, journal }: RecordedRun): Promise<Journal<JournalLine>> {
  const file = await openJournal(runFiles(runDir).shots);
  return {
    async append(line) {
      const place = await file.append(line);
      journal.add({ line, place });
      return place;
    },
    close: () => file.close(),
  };
}
