import { medianOf } from '../../statistics/median.ts';
import type { Machine } from '../recording/machine.ts';

/** What may be wrong with a measurement, and what to do about it. The list is closed: nothing else warns. */
export const advice = {
  outliers: 'Something else wanted the machine meanwhile: close other programs and measure again.',
  unsteady: 'Close other programs, plug the machine in, and take more rounds with --rounds N.',
  'slow-first': 'Something was loaded or cached by the first time; take more rounds with --rounds N.',
  'too-fast': 'The clock is too coarse for this step: read its speed as "at least".',
  'few-rounds': 'Take at least three rounds with --rounds N: a median of less is a guess.',
  'busy-machine': 'Wait until the machine is idle: ratios hold, seconds do not.',
  'missing-pictures': 'Look at the service: its rounds without all pictures are left out of the times.',
} as const;

export type WarningCode = keyof typeof advice;

export interface BenchWarning {
  readonly code: WarningCode;
  /** What was measured: a step, a service, the machine. */
  readonly about: string;
  /** What was seen. */
  readonly text: string;
}

/** Times of one thing, in the order they were taken; any unit. */
export interface Samples {
  readonly about: string;
  readonly values: readonly number[];
}

/** Share of the median by which half of the samples may stray from it. */
const steadyShare = 0.1;
/** A median of fewer is a guess. */
const leastRounds = 3;
/** Fewer samples have no outliers to speak of. */
const leastForOutliers = 5;
/** Of a modified Z-score; the threshold of hyperfine (src/hyperfine/outlier_detection.rs), beyond that of Iglewicz and Hoaglin, 3.5. */
const outlierScore = 14.826;
/** Scales a median absolute deviation to a standard deviation of normal data. */
const normalScale = 1.4826;
/** Of the cores: above it the machine has other things to do. */
const busyShare = 0.5;

/** What is doubtful about samples by themselves. */
export function warnOfSamples({ about, values }: Samples): BenchWarning[] {
  if (values.length < leastRounds) {
    return [{ code: 'few-rounds', about, text: `${values.length} measured` }];
  }
  const median = medianOf(values);
  const deviation = medianOf(values.map((value) => Math.abs(value - median)));
  return [...warnOfSpread({ about, median, deviation }), ...warnOfOutliers({ about, values })];
}

function warnOfSpread(spread: { about: string; median: number; deviation: number }): BenchWarning[] {
  const { about, median, deviation } = spread;
  if (deviation <= steadyShare * median) return [];
  return [
    { code: 'unsteady', about, text: `half of the times stray by more than ${percent(deviation / median)}` },
  ];
}

function warnOfOutliers({ about, values }: Samples): BenchWarning[] {
  if (values.length < leastForOutliers) return [];
  const scores = modifiedZScores(values);
  const strayed = scores.filter((score) => Math.abs(score) > outlierScore).length;
  if (strayed === 0) return [];
  const [first = 0] = scores;
  if (strayed === 1 && first > outlierScore) {
    return [{ code: 'slow-first', about, text: 'the first time was much slower than all others' }];
  }
  return [{ code: 'outliers', about, text: `${strayed} of ${values.length} times lie far from the others` }];
}

/** Distance from the median in robust standard deviations; all 0 where the samples do not differ enough to have any. */
function modifiedZScores(values: readonly number[]): number[] {
  const median = medianOf(values);
  const deviation = medianOf(values.map((value) => Math.abs(value - median)));
  if (deviation === 0) return values.map(() => 0);
  return values.map((value) => (value - median) / (normalScale * deviation));
}

/** What is doubtful about where it was measured; nothing where the load is not known. */
export function warnOfMachine({ load, cores }: Machine): BenchWarning[] {
  if (load === null || load <= cores * busyShare) return [];
  const text = `load ${load.toFixed(1)} on ${cores} cores before anything was measured`;
  return [{ code: 'busy-machine', about: 'this machine', text }];
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
