import type { Attempt } from '../model/shot.ts';
import { HttpFailure, type HttpRequest, type HttpResponse } from './client.ts';
import { backoffMs } from './limits/backoff.ts';
import { TryError } from './try-error.ts';
import { type TryContext, tryOnce } from './try-once.ts';

/**
 * The one retry owner: tries until the answer is good, the error is final, the retries are spent, the next wait would pass
 * the deadline, or a POST may have been served although its answer is missing.
 * @throws HttpFailure
 */
export async function sendUntilGood(request: HttpRequest, context: TryContext): Promise<HttpResponse> {
  const attempts: Attempt[] = [];
  const maxRetries = Math.min(request.maxRetries ?? context.maxRetries, context.maxRetries);
  for (let retry = 0; ; retry += 1) {
    const tried = await tryOnce(request, context);
    attempts.push(tried.attempt);
    if (tried.error === null) {
      context.limits.noteGood(context.host);
      return { ...tried.answer, attempts, latencyMs: tried.latencyMs };
    }
    context.limits.noteError(context.host, tried.error);
    if (!tried.error.retry || retry >= maxRetries) throw giveUp(tried.error, attempts);
    if (request.method === 'POST' && tried.isAmbiguous && !context.retryAmbiguous)
      throw giveUp(explainNoRetry(tried.error), attempts);
    await waitBeforeRetry({ retry, error: tried.error, attempts }, context);
  }
}

interface FailedTry {
  readonly retry: number;
  readonly error: TryError;
  readonly attempts: readonly Attempt[];
}

/** A wait that would pass the deadline is not begun: the error is as final as it will ever be. */
async function waitBeforeRetry({ retry, error, attempts }: FailedTry, context: TryContext): Promise<void> {
  const { clock, random, emit, host, deadline } = context;
  const turnMs = context.limits.bookStartMs(host);
  const waitMs = Math.max(turnMs, error.retryAfterMs ?? backoffMs(retry, random));
  if (waitMs >= deadline.leftMs()) throw giveUp(explainNoWait(error, deadline.leftMs()), attempts);
  const isRateLimited = error.code === 'rate-limited';
  const retrying = { type: 'retrying', host, attempt: retry + 1, waitMs, reason: error.message } as const;
  emit({ ...retrying, ...(isRateLimited && { isRateLimited }) });
  try {
    await clock.sleep(waitMs, deadline.signal);
  } catch {
    throw giveUp(deadline.error(host), attempts);
  }
}

/** Each POST may be a picture that is paid for. */
function explainNoRetry(error: TryError): TryError {
  const message = `${error.message} It may have been served all the same, so it is not sent again without --retry-ambiguous.`;
  return new TryError({ ...error, message });
}

function explainNoWait(error: TryError, leftMs: number): TryError {
  if (error.retryAfterMs === null) return error;
  const asked = Math.ceil(error.retryAfterMs / 1000);
  const message = `${error.message} It asks to wait ${asked} s, ${Math.floor(leftMs / 1000)} s are left.`;
  return new TryError({ ...error, message });
}

function giveUp(error: TryError, attempts: readonly Attempt[]): HttpFailure {
  return new HttpFailure(error.code, error.message, attempts, error.answer);
}
