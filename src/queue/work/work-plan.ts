import type { ExaminePicture } from '../../images/examine-picture.ts';
import type { Clock } from '../../model/clock.ts';
import type { Emit } from '../../model/events.ts';
import type { ObjectStore } from '../../store/object-store.ts';
import type { QueueServer } from '../server/queue-server.ts';
import type { OpenRun } from './worked-run.ts';

/** What a worker is to work for, and how. */
export interface Work {
  readonly server: QueueServer;
  readonly store: ObjectStore;
  readonly openRun: OpenRun;
  /** Of this program. */
  readonly version: string;
  /** Pictures in flight at once, per target. */
  readonly concurrency: number;
  /** How long this worker may be silent before its jobs are another's, in milliseconds. */
  readonly lockMs: number;
  /** Ends when no run is announced any more, after one was. */
  readonly untilEmpty: boolean;
  /** How long what is in hand may take when the worker is asked to end, in milliseconds. */
  readonly graceMs: number;
}

export interface Outside {
  readonly clock: Clock;
  readonly random: () => number;
  readonly examine: ExaminePicture;
  readonly emit: Emit;
  /** Aborted when the worker is asked to end: it takes nothing more, and ends what it has in hand. */
  readonly signal: AbortSignal;
  readonly tell: (text: string) => void;
}
