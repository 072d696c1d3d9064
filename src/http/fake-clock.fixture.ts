import type { Clock } from '../model/clock.ts';

export interface FakeClock extends Clock {
  /** Moves time forward and wakes every sleeper that is due. */
  advance(ms: number): void;
  /** All waits begun so far, in milliseconds, those passed at once too. */
  readonly waitsMs: readonly number[];
  /** How many are asleep now. */
  sleepers(): number;
}

interface FakeClockOptions {
  /** Waits up to this many milliseconds pass at once; longer ones wait for `advance`. */
  readonly skipUpToMs?: number;
  readonly startedAt?: string;
}

interface Sleeper {
  readonly dueMs: number;
  wake(): void;
}

/** A clock that stands still until a test moves it. */
export function createFakeClock(options: FakeClockOptions = {}): FakeClock {
  const { skipUpToMs = 0, startedAt = '2026-01-02T03:04:05.000Z' } = options;
  const sleepers = new Set<Sleeper>();
  const waitsMs: number[] = [];
  let nowMs = 0;

  const advance = (ms: number): void => {
    nowMs += ms;
    const due = [...sleepers].filter((sleeper) => sleeper.dueMs <= nowMs);
    for (const sleeper of due.sort((a, b) => a.dueMs - b.dueMs)) sleeper.wake();
  };
  const sleep = (ms: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(signal.reason);
        return;
      }
      waitsMs.push(ms);
      if (ms <= skipUpToMs) {
        advance(ms);
        resolve();
        return;
      }
      const leave = (): void => {
        sleepers.delete(sleeper);
        signal?.removeEventListener('abort', stop);
      };
      const stop = (): void => {
        leave();
        reject(signal?.reason);
      };
      const wake = (): void => {
        leave();
        resolve();
      };
      const sleeper = { dueMs: nowMs + ms, wake };
      sleepers.add(sleeper);
      signal?.addEventListener('abort', stop, { once: true });
    });

  return {
    now: () => nowMs,
    date: () => new Date(Date.parse(startedAt) + nowMs),
    sleep,
    advance,
    waitsMs,
    sleepers: () => sleepers.size,
  };
}
