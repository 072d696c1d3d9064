import type { ShotErrorCode } from '../errors.ts';
import type { HttpAnswer } from './client.ts';

interface TryErrorDetails {
  readonly code: ShotErrorCode;
  readonly message: string;
  /** Whether the same request may do better later. */
  readonly retry: boolean;
  readonly status?: number | null;
  readonly answer?: HttpAnswer | null;
  /** What the server asked to wait; null when it did not say. */
  readonly retryAfterMs?: number | null;
}

/** Why one try gave no usable answer. Stays inside this folder; callers see `HttpFailure`. */
export class TryError extends Error {
  override readonly name = 'TryError';
  readonly code: ShotErrorCode;
  readonly retry: boolean;
  readonly status: number | null;
  readonly answer: HttpAnswer | null;
  readonly retryAfterMs: number | null;

  constructor(details: TryErrorDetails) {
    super(details.message);
    this.code = details.code;
    this.retry = details.retry;
    this.status = details.status ?? null;
    this.answer = details.answer ?? null;
    this.retryAfterMs = details.retryAfterMs ?? null;
  }
}
