import type { Attempt } from '../model/shot.ts';
import { HttpFailure, type HttpRequest, type HttpResponse } from './client.ts';
import { backoffMs } from './limits/backoff.ts';
import { Fault } from './try-error.ts';
import { type TryContext, tryOnce } from './try-once.ts';

/**
 * The one retry owner: tries until the answer is good, the fault is final, the retries are spent,
 * or the next wait would pass the deadline.
 * @throws HttpFailure
 */
export async function sendUntilGood(request: HttpRequest, context: TryContext): Promise<HttpResponse> {
  const attempts: Attempt[] = [];
  const maxRetries = Math.min(request.maxRetries ?? context.maxRetries, context.maxRetries);
  for (let retry = 0; ; retry += 1) {
    const tried = await tryOnce(request, context);
    attempts.push(tried.attempt);
    if (tried.fault === null) {
      context.limits.noteGood(context.host);
      return { ...tried.answer, attempts, latencyMs: tried.latencyMs };
    }
    context.limits.noteFault(context.host, tried.fault);
    if (!tried.fault.retry || retry >= maxRetries) throw giveUp(tried.fault, attempts);
    await waitBeforeRetry({ retry, fault: tried.fault, attempts }, context);
  }
}

interface FailedTry {
  readonly retry: number;
  readonly fault: Fault;
  readonly attempts: readonly Attempt[];
}

/** A wait that would pass the deadline is not begun: the fault is as final as it will ever be. */
async function waitBeforeRetry({ retry, fault, attempts }: FailedTry, context: TryContext): Promise<void> {
  const { clock, random, emit, host, deadline } = context;
  const turnMs = context.limits.bookStartMs(host);
  const waitMs = Math.max(turnMs, fault.retryAfterMs ?? backoffMs(retry, random));
  if (waitMs >= deadline.leftMs()) throw giveUp(explainNoWait(fault, deadline.leftMs()), attempts);
  emit({ type: 'retrying', host, attempt: retry + 1, waitMs, reason: fault.message });
  try {
    await clock.sleep(waitMs, deadline.signal);
  } catch {
    throw giveUp(deadline.fault(host), attempts);
  }
}

function explainNoWait(fault: Fault, leftMs: number): Fault {
  if (fault.retryAfterMs === null) return fault;
  const asked = Math.ceil(fault.retryAfterMs / 1000);
  const message = `${fault.message} It asks to wait ${asked} s, ${Math.floor(leftMs / 1000)} s are left.`;
  return new Fault({ ...fault, message });
}

function giveUp(fault: Fault, attempts: readonly Attempt[]): HttpFailure {
  return new HttpFailure(fault.code, fault.message, attempts, fault.answer);
}
