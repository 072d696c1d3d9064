import type { LookupFunction } from 'node:net';
import type { Clock } from '../model/clock.ts';
import type { RunEvent } from '../model/events.ts';
import type { ProxySettings } from './address/proxy-settings.ts';
import { parseHttpUrl } from './address/url-policy.ts';
import { createAgents } from './agents.ts';
import { type HttpClient, HttpFailure, type HttpRequest, type HttpResponse } from './client.ts';
import { startDeadline } from './limits/deadline.ts';
import { createHostLimits } from './limits/host-limits.ts';
import { createPaceOf, type PaceRules } from './limits/host-pace.ts';
import { sendUntilGood } from './send-until-good.ts';
import { TryError } from './try-error.ts';
import type { SendContext } from './try-once.ts';

export interface HttpClientOptions {
  readonly clock: Clock;
  /** Uniform in 0..1, for the jitter of waits. */
  readonly random: () => number;
  /** Tries after the first, for every request; 0 means that nothing is ever sent twice. 3 when left out. */
  readonly maxRetries?: number;
  /** Whether a POST is sent again that may have been served: its answer is missing. False when left out. */
  readonly retryAmbiguous?: boolean;
  /** Requests at once to one host (name and port) of which nothing else is known, to begin with and at most. */
  readonly perHostConcurrency: number;
  /** What the user laid down for single hosts, by name and port. */
  readonly paceRules?: PaceRules;
  readonly userAgent: string;
  readonly emit?: (event: Extract<RunEvent, { type: 'retrying' }>) => void;
  /** Goes directly when left out. */
  readonly proxy?: ProxySettings | null;
  /** Takes the place of the system's name resolution. What it returns passes the address policy all the same. */
  readonly lookup?: LookupFunction;
}

/** The one HTTP client: retries, limits per host, redirects, byte limits and the address policy hold for all its requests. */
export function createHttpClient(options: HttpClientOptions): HttpClient {
  const context: SendContext = {
    clock: options.clock,
    random: options.random,
    maxRetries: options.maxRetries ?? 3,
    retryAmbiguous: options.retryAmbiguous ?? false,
    userAgent: options.userAgent,
    emit: options.emit ?? (() => {}),
    agents: createAgents({ lookup: options.lookup, proxy: options.proxy }),
    limits: createHostLimits(options.clock, createPaceOf(options.perHostConcurrency, options.paceRules)),
  };
  return {
    send: (request) => sendInTurn(request, context),
    close: () => context.agents.destroy(),
  };
}

/** The deadline starts when the request has its place: a long queue of one's own is no failure of the service. */
async function sendInTurn(request: HttpRequest, context: SendContext): Promise<HttpResponse> {
  const { deadlineMs, signal } = request;
  try {
    const { host } = parseHttpUrl(request.url);
    const leave = await context.limits.enter(host, { signal, patienceMs: deadlineMs });
    const deadline = startDeadline({ clock: context.clock, deadlineMs, signal });
    try {
      const emit = request.onRetry ?? context.emit;
      return await sendUntilGood(request, { ...context, emit, host, deadline });
    } finally {
      deadline.stop();
      leave();
    }
  } catch (error) {
    throw error instanceof TryError ? new HttpFailure(error.code, error.message, []) : error;
  }
}
