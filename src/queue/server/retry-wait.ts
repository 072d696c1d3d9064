const firstWaitMs = 1000;
const longestWaitMs = 60_000;

/**
 * How long a failed job rests before its next try, in milliseconds: exponential, half of it drawn, so that what failed
 * together does not come back together.
 *
 * @param tries those that failed so far, 1 and more
 */
export function retryWaitMs(tries: number, random: () => number): number {
  const most = Math.min(longestWaitMs, firstWaitMs * 2 ** (tries - 1));
  return Math.round(most / 2 + (random() * most) / 2);
}
