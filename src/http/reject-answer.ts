import { STATUS_CODES } from 'node:http';
import type { ShotErrorCode } from '../errors.ts';
import { quoteFirstWords } from '../model/text-start.ts';
import type { HttpAnswer, HttpRequest } from './client.ts';
import { readRetryAfterMs } from './limits/retry-after.ts';
import { TryError } from './try-error.ts';

/** Statuses that may be gone a moment later; 520 to 530 are Cloudflare's. */
const transient: ReadonlySet<number> = new Set([
  408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524, 530,
]);

const ownCodes: Readonly<Record<number, ShotErrorCode>> = {
  402: 'quota-exhausted',
  422: 'content-refused',
  429: 'rate-limited',
};

/** Why a complete answer will not do, or null when it is good: the caller's word first, then its status. */
export function rejectAnswer(answer: HttpAnswer, reject: HttpRequest['reject'], now: Date): TryError | null {
  const { status } = answer;
  const retryAfterMs = readRetryAfterMs(answer.headers['retry-after'], now);
  const refusal = reject?.(answer) ?? null;
  if (refusal !== null) return new TryError({ ...refusal, status, answer, retryAfterMs });
  if (status >= 200 && status < 300) return null;
  return new TryError({
    code: ownCodes[status] ?? 'http-error',
    message: describeStatus(answer),
    retry: transient.has(status),
    status,
    answer,
    retryAfterMs,
  });
}

function describeStatus({ status, url, body }: HttpAnswer): string {
  const phrase = STATUS_CODES[status];
  const words = quoteFirstWords(body);
  const answered = `${new URL(url).host} answered ${status}${phrase === undefined ? '' : ` ${phrase}`}`;
  return words === '' ? `${answered}.` : `${answered}: "${words}"`;
}
