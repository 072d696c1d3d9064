import { medianOf, medianRatio } from '../../statistics/median.ts';
import type { Series } from './run-rounds.ts';

/** How one contender did against the one that sets the measure. */
export interface SpeedRow {
  readonly name: string;
  /** Median. */
  readonly picturesPerSecond: number;
  /** Speed as a multiple of the yardstick's: above 1 is faster. */
  readonly speedRatio: number;
  /** Processor time as a multiple of the yardstick's: above 1 is dearer. */
  readonly cpuRatio: number;
  /** Over all rounds, ms. */
  readonly longestBlockMs: number;
}

/** Throws a RangeError when a series has no samples, or the series differ in length. */
export function compareSpeed(series: Series, yardstick: Series, picturesPerJob: number): SpeedRow {
  const [walls, itsWalls] = [wallsOf(series), wallsOf(yardstick)];
  return {
    name: series.name,
    picturesPerSecond: (picturesPerJob * 1000) / medianOf(walls),
    speedRatio: medianRatio(itsWalls, walls),
    cpuRatio: medianRatio(cpusOf(series), cpusOf(yardstick)),
    longestBlockMs: Math.max(...series.samples.map(({ longestBlockMs }) => longestBlockMs)),
  };
}

function wallsOf({ samples }: Series): number[] {
  return samples.map(({ wallMs }) => wallMs);
}

function cpusOf({ samples }: Series): number[] {
  return samples.map(({ cpuMs }) => cpuMs);
}
