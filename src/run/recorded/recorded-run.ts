import type { JournalLine } from '../../model/series.ts';
import { openJournal } from '../journal.ts';
import type { RunConfig } from '../run-config.ts';
import { readRunConfig, runFiles } from '../run-folder.ts';
import type { SharedRun } from '../shared/shared-run.ts';
import { indexJournal, type JournalIndex } from './journal-index.ts';

/** A run as its folder has it. Its journal is read once, and what is written behind it is taken in as it goes. */
export interface RecordedRun {
  readonly runDir: string;
  readonly config: RunConfig;
  readonly journal: JournalIndex;
  /** Left out where it lies in its folder alone. */
  readonly shared?: SharedRun;
}

/** Takes what comes of a run. */
export interface RunJournal {
  append(line: JournalLine): Promise<void>;
  /** Takes a line that was brought from where the run is shared. */
  keep(line: JournalLine): Promise<void>;
  /** Takes in what others were quicker with, where the run is shared. */
  catchUp(): Promise<void>;
  close(): Promise<void>;
}

/** @throws Stop `run-unreadable` */
export async function readRecordedRun(runDir: string): Promise<RecordedRun> {
  return { runDir, config: await readRunConfig(runDir), journal: await indexJournal(runDir) };
}

/** Opens the journal of a run to write on, and keeps its index up to date. What a store has is there before it is here. */
export async function continueJournal({ runDir, journal, shared }: RecordedRun): Promise<RunJournal> {
  const file = await openJournal(runFiles(runDir).shots);
  const write = async (line: JournalLine) => journal.add({ line, place: await file.append(line) });
  return {
    async append(line) {
      if (shared === undefined || (await shared.put(line))) await write(line);
    },
    keep: write,
    async catchUp() {
      if (shared?.isBehind) for await (const { line } of shared.bring()) await write(line);
    },
    close: () => file.close(),
  };
}
