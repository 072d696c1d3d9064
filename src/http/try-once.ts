import type { Clock } from '../model/clock.ts';
import type { RunEvent } from '../model/events.ts';
import type { Attempt } from '../model/shot.ts';
import type { Agents } from './agents.ts';
import { classifyError } from './classify-error.ts';
import type { HttpAnswer, HttpRequest } from './client.ts';
import { exchange } from './exchange.ts';
import type { Deadline } from './limits/deadline.ts';
import type { HostLimits } from './limits/host-limits.ts';
import { redactText, secretsOf, secretsOfUrl } from './redact.ts';
import { judgeAnswer } from './reject-answer.ts';
import { Fault } from './try-error.ts';

export interface SendContext {
  readonly clock: Clock;
  readonly random: () => number;
  readonly maxRetries: number;
  readonly userAgent: string;
  readonly emit: (event: Extract<RunEvent, { type: 'retrying' }>) => void;
  readonly agents: Agents;
  readonly limits: HostLimits;
}

export interface TryContext extends SendContext {
  readonly host: string;
  readonly deadline: Deadline;
}

/** One try and its record: a good answer with its latency, or the fault. */
export type Try =
  | { readonly attempt: Attempt; readonly fault: Fault }
  | {
      readonly attempt: Attempt;
      readonly fault: null;
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
  if (outcome instanceof Fault) return recordFault(hideSecrets(outcome, request), timing);
  const fault = judgeAnswer(outcome, request.reject, clock.date());
  if (fault !== null) return recordFault(hideSecrets(fault, request), timing);
  const attempt = { ...timing, status: outcome.status, error: null };
  return { attempt, fault: null, answer: outcome, latencyMs: endedAtMs - (sentAtMs ?? startedAtMs) };
}

async function exchangeSafely(
  request: HttpRequest,
  context: TryContext,
  onSent: () => void,
): Promise<HttpAnswer | Fault> {
  const { agents, userAgent, host, deadline } = context;
  try {
    return await exchange(request, { agents, userAgent, signal: deadline.signal, onSent });
  } catch (error) {
    if (error instanceof Fault) return error;
    return deadline.signal.aborted ? deadline.fault(host) : classifyError(error, host);
  }
}

function recordFault(fault: Fault, timing: Pick<Attempt, 'startedAtMs' | 'durationMs'>): Try {
  return { attempt: { ...timing, status: fault.status, error: fault.message }, fault };
}

/** Services echo keys in their error texts: those of the headers, and those of the address, redirects included. */
function hideSecrets(fault: Fault, { url, headers = {} }: HttpRequest): Fault {
  const addresses = [url, fault.answer?.url ?? ''];
  const known = [...secretsOf(headers), ...addresses.flatMap(secretsOfUrl)];
  return new Fault({ ...fault, message: redactText(fault.message, known) });
}
