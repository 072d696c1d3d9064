import type { Clock } from '../model/clock.ts';

/** Longest wait a timer takes; anything above would fire at once. */
const longestTimerMs = 2 ** 31 - 1;

/**
 * The real time, counted from this call; the only place that reads it.
 *
 * @param elapsedMs what the clock shows at first: a run that is resumed goes on where its time stood
 */
export function createSystemClock(elapsedMs = 0): Clock {
  const startMs = performance.now() - elapsedMs;
  return {
    now: () => performance.now() - startMs,
    date: () => new Date(),
    sleep: sleepForReal,
  };
}

function sleepForReal(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const finish = (): void => {
      signal?.removeEventListener('abort', stop);
      resolve();
    };
    const timer = setTimeout(finish, Math.min(Math.max(ms, 0), longestTimerMs));
    signal?.addEventListener('abort', stop, { once: true });
  });
}
