import type { JudgeLevel } from './judge-level.ts';
import type { JudgeRecord } from './judge-record.ts';

/** A judge of a run, in as much as a line tells. */
export interface JudgeNote extends Pick<JudgeRecord['asked'], 'looks' | 'remembered' | 'cost' | 'failed'> {
  /** As it names itself, or as it was asked for. */
  readonly model: string;
  readonly host: string;
  /** How far its word goes for the pictures of the run, the most trusted first; empty where it was never checked. */
  readonly levels: readonly { readonly level: JudgeLevel; readonly facts: readonly string[] }[];
  /** Requests, in all the time that the run took. */
  readonly calls: number;
}
