import pLimit from 'p-limit';
import { createDice } from '../random.ts';
import type { StudioOptions } from '../studio-options.ts';

/** How fast the service works. */
export interface Pace {
  /** Takes a request in, or says how many milliseconds too early it came. */
  admit(): { readonly earlyMs: number } | null;
  /** Waits for a free place, lets the latency pass, then makes the picture. Rejects when the client has gone. */
  make<T>(
    picture: { readonly seed: number; readonly signal: AbortSignal },
    work: () => Promise<T>,
  ): Promise<T>;
}

export function createPace(options: StudioOptions): Pace {
  const { clock, latencyMs = 0, jitterMs = 0, minIntervalMs = 0 } = options;
  const limit = pLimit(options.concurrency ?? Number.POSITIVE_INFINITY);
  let nextAtMs = Number.NEGATIVE_INFINITY;
  return {
    admit() {
      const nowMs = clock.now();
      if (nowMs < nextAtMs) return { earlyMs: nextAtMs - nowMs };
      nextAtMs = nowMs + minIntervalMs;
      return null;
    },
    make: ({ seed, signal }, work) =>
      limit(async () => {
        signal.throwIfAborted();
        const waitMs = latencyMs + jitterMs * createDice(`latency ${seed}`).unit('jitter');
        if (waitMs > 0) await clock.sleep(waitMs, signal);
        return work();
      }),
  };
}
