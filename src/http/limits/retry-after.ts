/** The three date forms of RFC 9110, 5.6.7, known by their weekday; only the first is still written. */
const dateStart = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/;

/** From here on, numbers are no seconds to wait but seconds since 1970, and from there on milliseconds. */
const firstEpochS = 1e8;
const firstEpochMs = 1e11;

/**
 * Reads a Retry-After header (RFC 9110, 10.2.3): seconds, or a date; also the time since 1970 that some services send.
 * Returns milliseconds from `now`, never negative; null when there is none or it says nothing.
 */
export function readRetryAfterMs(header: string | undefined, now: Date): number | null {
  const text = header?.trim() ?? '';
  if (/^\d+(\.\d+)?$/.test(text)) return readNumberMs(Number(text), now);
  if (!dateStart.test(text)) return null;
  const atMs = Date.parse(text.endsWith('GMT') ? text : `${text} GMT`);
  return Number.isNaN(atMs) ? null : Math.max(0, atMs - now.getTime());
}

function readNumberMs(value: number, now: Date): number {
  if (value < firstEpochS) return value * 1000;
  return Math.max(0, (value < firstEpochMs ? value * 1000 : value) - now.getTime());
}
