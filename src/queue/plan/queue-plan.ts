import type { AskingContext } from '../../evaluate/generate/run-in-process.ts';
import type { RecordedRun } from '../../run/recorded/recorded-run.ts';
import type { ObjectStore } from '../../store/object-store.ts';
import type { QueueServer } from '../server/queue-server.ts';
import type { BringHome } from './bring-home.ts';
import type { GatheredLines } from './gather-lines.ts';

/** Where the work goes, and where its outcomes come from. */
export interface QueuePlan {
  readonly server: QueueServer;
  readonly store: ObjectStore;
  /** Of this program: workers of another one leave the run alone. */
  readonly version: string;
}

/** What all steps of planning one run have in common. */
export interface Dispatching extends QueuePlan {
  readonly run: RecordedRun;
  readonly asking: AskingContext;
  readonly lines: GatheredLines;
  readonly home: BringHome;
  /** Tells people; each text once. */
  readonly tell: (text: string) => void;
}
