import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Timers fire at this distance, ms: blocks are known to about this. */
const resolutionMs = 1;

/** Watches how late timers fire, from now to `stop`. */
export interface LoopWatch {
  /** The longest time, ms, for which the event loop did nothing else. */
  stop(): number;
}

export function watchEventLoop(): LoopWatch {
  const delays = monitorEventLoopDelay({ resolution: resolutionMs });
  delays.enable();
  return {
    stop() {
      delays.disable();
      // A watch shorter than its first tick has seen nothing, and says so with a maximum of 0.
      return delays.count === 0 ? 0 : Math.max(0, delays.max / 1e6 - resolutionMs);
    },
  };
}
