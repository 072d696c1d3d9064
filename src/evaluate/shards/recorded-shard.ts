import type { Shard } from '../../model/shard.ts';
import type { RecordedRun } from '../../run/recorded/recorded-run.ts';

/** A part of a run, as its folder has it. */
export interface RecordedShard extends RecordedRun {
  readonly shard: Shard;
}
