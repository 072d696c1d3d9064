import type { Result } from '../model/result.ts';

/**
 * What must not depend on whether a run was cut off: all of a result but ids, times and tries. Where a case is written is
 * told as seen from the folder of the call, which differs too.
 */
export function comparable({ run, summaries, cases, gate }: Result) {
  return {
    status: run.status,
    gate,
    summaries: summaries.map(({ speed: _, ...summary }) => summary),
    cases: cases.map((result) => {
      const {
        startedAt: _a,
        durationMs: _b,
        sumOfLatenciesMs: _c,
        speedup: _d,
        source: _e,
        shots,
        ...rest
      } = result;
      return { ...rest, shots: shots.map(withoutTimes) };
    }),
  };
}

function withoutTimes(shot: Result['cases'][number]['shots'][number]) {
  const { startedAtMs: _a, latencyMs: _b, attempts: _c, ...rest } = shot;
  return rest;
}
