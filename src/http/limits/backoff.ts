const firstWaitMs = 1000;
const longestWaitMs = 60_000;

/**
 * How long to wait before the next try when the server gave no hint, in milliseconds:
 * exponential with full jitter, random() x min(60 s, 1 s x 2^retry), as in AWS's
 * "Exponential Backoff And Jitter". `retry` counts from 0.
 */
export function backoffMs(retry: number, random: () => number): number {
  return Math.round(random() * Math.min(longestWaitMs, firstWaitMs * 2 ** retry));
}
