import { medianOf } from '../../statistics/median.ts';
import type { StageRecording } from './stage-recording.ts';

/** A step's speed, and how much of a run's work it is. */
export interface StageRow {
  readonly name: string;
  readonly unit: string;
  /** Units a second, one after another. */
  readonly perSecond: number;
  /** All units of a run. */
  readonly medianMs: number;
  /** Of the time of all steps that are not part of another, 0..1. */
  readonly share: number;
  readonly partOf: string | null;
}

export function compareStages(stages: readonly StageRecording[]): StageRow[] {
  const own = stages.filter(({ partOf }) => partOf === null);
  const totalMs = own.reduce((sum, { samplesMs }) => sum + medianOf(samplesMs), 0);
  return stages.map(({ name, unit, perRun, partOf, samplesMs }) => {
    const medianMs = medianOf(samplesMs);
    return { name, unit, perSecond: (perRun * 1000) / medianMs, medianMs, share: medianMs / totalMs, partOf };
  });
}
