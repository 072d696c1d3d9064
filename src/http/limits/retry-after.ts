/** The three date forms of RFC 9110, 5.6.7, known by their weekday; only the first is still written. */
const dateStart = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/;

/**
 * Reads a Retry-After header (RFC 9110, 10.2.3): seconds, or a date.
 * Returns milliseconds from `now`, never negative; null when there is none or it says nothing.
 */
export function readRetryAfterMs(header: string | undefined, now: Date): number | null {
  const text = header?.trim() ?? '';
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * 1000;
  if (!dateStart.test(text)) return null;
  const atMs = Date.parse(text.endsWith('GMT') ? text : `${text} GMT`);
  return Number.isNaN(atMs) ? null : Math.max(0, atMs - now.getTime());
}
