import type { SeriesResult, Summary } from '../model/result.ts';
import type { Rubric, SpeedGrade } from '../model/rubric.ts';
import { known, mean } from './numbers.ts';

type Timed = Pick<SeriesResult, 'durationMs' | 'sumOfLatenciesMs' | 'speedup'>;

/** Wall time of a series, and what its pictures would have taken one after another; null where nothing was timed. */
export function timeSeries(
  durationMs: number | null,
  shots: readonly { readonly latencyMs: number | null }[],
): Timed {
  const latenciesMs = known(shots.map(({ latencyMs }) => latencyMs));
  const sumOfLatenciesMs = latenciesMs.length === 0 ? null : latenciesMs.reduce((sum, ms) => sum + ms, 0);
  return { durationMs, sumOfLatenciesMs, speedup: divide(sumOfLatenciesMs, durationMs) };
}

/** Means over the series of which at least one picture arrived; the speed-up is the ratio of these means. */
export function summariseSpeed(series: readonly Timed[], rubric: Rubric): Summary['speed'] {
  const timed = series.filter(
    ({ durationMs, sumOfLatenciesMs }) => durationMs !== null && sumOfLatenciesMs !== null,
  );
  const durationMs = mean(known(timed.map((one) => one.durationMs)));
  const sumOfLatenciesMs = mean(known(timed.map((one) => one.sumOfLatenciesMs)));
  return {
    durationMs,
    sumOfLatenciesMs,
    speedup: divide(sumOfLatenciesMs, durationMs),
    grade: durationMs === null ? null : gradeSpeed(durationMs, rubric),
  };
}

/** Grades the wall time of a series, in milliseconds. */
export function gradeSpeed(durationMs: number, { speed }: Rubric): SpeedGrade {
  if (durationMs < speed.excellentUnderMs) return 'excellent';
  return durationMs < speed.goodUnderMs ? 'good' : 'slow';
}

function divide(dividend: number | null, divisor: number | null): number | null {
  return dividend === null || divisor === null || divisor === 0 ? null : dividend / divisor;
}
