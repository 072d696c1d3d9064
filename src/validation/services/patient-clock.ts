import type { Clock } from '../../model/clock.ts';

export interface PatientClock extends Clock {
  /** Moves time forward and wakes everybody whose time has come. */
  advance(ms: number): void;
}

/** Time in which short waits pass at once, and long ones (deadlines) only when it is moved forward. */
export function createPatientClock(longMs: number): PatientClock {
  let nowMs = 0;
  const sleepers = new Map<() => void, number>();
  const advance = (ms: number): void => {
    nowMs += ms;
    const due = [...sleepers].filter(([, dueMs]) => dueMs <= nowMs);
    for (const [wake] of due.sort(([, one], [, other]) => one - other)) wake();
  };
  const sleepLong = (ms: number, signal?: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      const leave = (settle: () => void) => () => {
        sleepers.delete(wake);
        settle();
      };
      const wake = leave(resolve);
      signal?.addEventListener(
        'abort',
        leave(() => reject(signal.reason)),
        { once: true },
      );
      sleepers.set(wake, nowMs + ms);
    });
  return {
    now: () => nowMs,
    date: () => new Date(Date.UTC(2026, 0, 2) + nowMs),
    async sleep(ms, signal) {
      signal?.throwIfAborted();
      if (ms >= longMs) return sleepLong(ms, signal);
      advance(ms);
    },
    advance,
  };
}
