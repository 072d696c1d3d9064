import type { ShotErrorCode } from '../errors.ts';
import type { RunEvent } from '../model/events.ts';
import type { Attempt } from '../model/shot.ts';

export interface HttpRequest {
  readonly method?: 'GET' | 'POST' | 'PUT';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  /** Values that no message may carry, beside those of headers that are called after keys. */
  readonly secrets?: readonly string[];
  /** Bounds everything: every try, every wait between tries, every redirect. Milliseconds. */
  readonly deadlineMs: number;
  /** Longest body taken, in bytes. */
  readonly maxBytes: number;
  /** Tries after the first; the client's own limit when left out. */
  readonly maxRetries?: number;
  /** True for addresses that may be private or loopback (the target's own). Asked for the first address and each redirect. */
  readonly allowPrivate?: (url: URL) => boolean;
  /**
   * Looks at a complete answer of any status, before the client does; returns why it will not do, or null when it has
   * no objection: then the status decides. Retried when `retry`.
   */
  readonly reject?: (
    response: HttpAnswer,
  ) => { readonly code: ShotErrorCode; readonly message: string; readonly retry: boolean } | null;
  /** Looks at each address that a service redirects to, before it is asked; returns why not, or null. Never retried. */
  readonly refuseRedirect?: (url: URL) => { readonly code: ShotErrorCode; readonly message: string } | null;
  readonly signal?: AbortSignal;
  /** Hears of each wait before another try; takes the place of the client's own listener. */
  readonly onRetry?: (event: Extract<RunEvent, { type: 'retrying' }>) => void;
}

/** One complete answer. Header names are lower case. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** Where the answer came from, after redirects. */
  readonly url: string;
}

export interface HttpResponse extends HttpAnswer {
  /** All tries, the good one last. */
  readonly attempts: readonly Attempt[];
  /** Of the good try: first byte sent to last byte read, in milliseconds, without any queue. */
  readonly latencyMs: number;
}

/** No usable answer after all tries. `message` carries no secret of the URL. */
export class HttpFailure extends Error {
  override readonly name = 'HttpFailure';
  readonly code: ShotErrorCode;
  readonly attempts: readonly Attempt[];
  /** The last complete answer, when there was one: its body may say more. */
  readonly answer: HttpAnswer | null;

  constructor(
    code: ShotErrorCode,
    message: string,
    attempts: readonly Attempt[],
    answer: HttpAnswer | null = null,
  ) {
    super(message);
    this.code = code;
    this.attempts = attempts;
    this.answer = answer;
  }
}

export interface HttpClient {
  /**
   * Sends a request and reads the whole answer; the one place where anything is retried.
   * @throws HttpFailure when no good answer came within the deadline and the retries
   */
  send(request: HttpRequest): Promise<HttpResponse>;
  close(): Promise<void>;
}
