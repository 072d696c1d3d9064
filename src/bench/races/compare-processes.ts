import { medianOf, medianRatio } from '../../statistics/median.ts';
import type { Turns } from '../rounds/take-turns.ts';

/** What one process took, from its start to its end. */
export interface ProcessSample {
  readonly wallMs: number;
  /** User and system time, all threads. */
  readonly cpuMs: number;
  /** The most memory it held at once, as the system counts it. */
  readonly peakRssBytes: number;
}

/** Medians of one program, and what they are as multiples of the yardstick's, round by round. */
export interface ProcessRow {
  readonly name: string;
  readonly median: ProcessSample;
  readonly ratio: { readonly wall: number; readonly cpu: number; readonly memory: number };
}

/** Throws a RangeError when there are no samples, or not as many of both. */
export function compareProcesses(program: Turns<ProcessSample>, yardstick: Turns<ProcessSample>): ProcessRow {
  const pick = (field: keyof ProcessSample) =>
    [program, yardstick].map(({ samples }) => samples.map((sample) => sample[field])) as [number[], number[]];
  return {
    name: program.name,
    median: {
      wallMs: medianOf(pick('wallMs')[0]),
      cpuMs: medianOf(pick('cpuMs')[0]),
      peakRssBytes: medianOf(pick('peakRssBytes')[0]),
    },
    ratio: {
      wall: medianRatio(...pick('wallMs')),
      cpu: medianRatio(...pick('cpuMs')),
      memory: medianRatio(...pick('peakRssBytes')),
    },
  };
}
