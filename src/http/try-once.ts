import type { Clock } from '../model/clock.ts';
import type { RunEvent } from '../model/events.ts';
import type { Attempt } from '../model/shot.ts';
import type { Agents } from './agents.ts';
import { classifyError } from './classify-error.ts';
import type { HttpAnswer, HttpRequest } from './client.ts';
import { exchange } from './exchange.ts';
import type { Deadline } from './limits/deadline.ts';
import type { HostLimits } from './limits/host-limits.ts';
import { redactText, redactUrl, secretsOf, secretsOfUrl } from './redact.ts';
import { rejectAnswer } from './reject-answer.ts';
import { TryError } from './try-error.ts';

export interface SendContext {
  readonly clock: Clock;
  readonly random: () => number;
  readonly maxRetries: number;
  readonly retryAmbiguous: boolean;
  readonly userAgent: string;
  readonly emit: (event: Extract<RunEvent, { type: 'retrying' }>) => void;
  readonly agents: Agents;
  readonly limits: HostLimits;
}

export interface TryContext extends SendContext {
  readonly host: string;
  readonly deadline: Deadline;
}

/** One try and its record: a good answer with its latency, or the error. */
export type Try =
  | {
      readonly attempt: Attempt;
      readonly error: TryError;
      /** Whether the service may have done what was asked, and only its answer is missing. */
      readonly isAmbiguous: boolean;
    }
  | {
      readonly attempt: Attempt;
      readonly error: null;
      readonly answer: HttpAnswer;
      readonly latencyMs: number;
    };

/** Sends once. Never throws for what the network or the service did. */
export async function tryOnce(request: HttpRequest, context: TryContext): Promise<Try> {
  const { clock } = context;
  const startedAtMs = clock.now();
  let sentAtMs: number | null = null;
  const outcome = await exchangeSafely(request, context, () => {
    sentAtMs ??= clock.now();
  });
  const endedAtMs = clock.now();
  const timing = { startedAtMs, durationMs: endedAtMs - startedAtMs };
  const fail = (error: TryError): Try => ({
    ...recordError(hideSecrets(error, request), timing),
    isAmbiguous: isAmbiguous(error, sentAtMs),
  });
  if (outcome instanceof TryError) return fail(outcome);
  const error = rejectAnswer(outcome, request.reject, clock.date());
  if (error !== null) return fail(error);
  const attempt = { ...timing, status: outcome.status, error: null };
  return { attempt, error: null, answer: outcome, latencyMs: endedAtMs - (sentAtMs ?? startedAtMs) };
}

async function exchangeSafely(
  request: HttpRequest,
  context: TryContext,
  onSent: () => void,
): Promise<HttpAnswer | TryError> {
  const { agents, userAgent, host, deadline } = context;
  let reached: URL | null = null;
  const onRedirect = (url: URL) => {
    reached = url;
  };
  try {
    return await exchange(request, { agents, userAgent, signal: deadline.signal, onSent, onRedirect });
  } catch (error) {
    if (error instanceof TryError) return error;
    if (deadline.signal.aborted) return deadline.error(host);
    return reached === null ? classifyError(error, host) : classifyAfterRedirect(error, { host, reached });
  }
}

/** What stands in the way is at another address than the one that was asked. */
function classifyAfterRedirect(
  cause: unknown,
  way: { readonly host: string; readonly reached: URL },
): TryError {
  const error = classifyError(cause, way.reached.host);
  const message = `${way.host} redirects to ${redactUrl(way.reached.href)}: ${error.message}`;
  return new TryError({ ...error, message });
}

/** Of gateways that waited for a service in vain, and of Cloudflare for the same and for an empty answer. */
const givenUpStatuses: ReadonlySet<number> = new Set([504, 520, 524]);

/** A request that went out, and of whose answer nothing came, or not all of it. */
function isAmbiguous({ status, answer }: TryError, sentAtMs: number | null): boolean {
  if (status === null) return sentAtMs !== null;
  return givenUpStatuses.has(status) || (status < 300 && answer === null);
}

function recordError(error: TryError, timing: Pick<Attempt, 'startedAtMs' | 'durationMs'>) {
  return { attempt: { ...timing, status: error.status, error: error.message }, error };
}

/** Services echo keys in their error texts: those of the headers, and those of the address, redirects included. */
function hideSecrets(error: TryError, { url, headers = {}, secrets = [] }: HttpRequest): TryError {
  const addresses = [url, error.answer?.url ?? ''];
  const known = [...secrets, ...secretsOf(headers), ...addresses.flatMap(secretsOfUrl)];
  return new TryError({ ...error, message: redactText(error.message, known) });
}
