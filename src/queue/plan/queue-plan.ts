import type { AskingContext } from '../../evaluate/generate/run-in-process.ts';
import type { RecordedRun, RunJournal } from '../../run/recorded/recorded-run.ts';
import type { SharedRun } from '../../run/shared/shared-run.ts';
import type { QueueServer } from '../server/queue-server.ts';

/** Where the work goes. Its outcomes come from the store of the run. */
export interface QueuePlan {
  readonly server: QueueServer;
  /** The store as the command line has it, for whoever is told to start a worker. */
  readonly store: string;
  /** Of this program: workers of another one leave the run alone. */
  readonly version: string;
  /** What a worker has to trust to work for the run: runs that differ in it share no queue. */
  readonly trust: string;
}

/** What all steps of planning one run have in common. */
export interface Dispatching extends QueuePlan {
  readonly run: RecordedRun;
  readonly asking: AskingContext;
  readonly shared: SharedRun;
  readonly journal: Pick<RunJournal, 'append' | 'keep'>;
  /** Tells people; each text once. */
  readonly tell: (text: string) => void;
}
