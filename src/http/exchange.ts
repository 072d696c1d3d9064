import type { IncomingHttpHeaders } from 'node:http';
import type { Dispatcher } from 'undici';
import type { Agents } from './agents.ts';
import type { HttpAnswer, HttpRequest } from './client.ts';
import { decodeBody } from './decode-body.ts';
import { orAborted } from './limits/deadline.ts';
import { readBody } from './read-body.ts';
import { redactUrl } from './redact.ts';
import { firstHop, type Hop, nextHop, type Redirect, redirectStatuses } from './redirects.ts';
import { TryError } from './try-error.ts';

const maxRedirects = 3;
const redirectBodyBytes = 64 * 1024;

interface ExchangeContext {
  readonly agents: Agents;
  readonly userAgent: string;
  readonly signal: AbortSignal;
  /** Called when the first byte of each request goes out. */
  readonly onSent: () => void;
  /** Called with the address that is asked next. */
  readonly onRedirect: (url: URL) => void;
}

/** Sends one request, follows its redirects and reads the answer to its end. Throws whatever undici throws, and TryErrors. */
export async function exchange(request: HttpRequest, context: ExchangeContext): Promise<HttpAnswer> {
  let hop = firstHop(request, context.userAgent);
  for (let redirects = 0; ; redirects += 1) {
    const data = await sendHop(hop, request, context);
    const redirect = readRedirect(data);
    if (redirect === null) return readAnswer(hop.url, data, request);
    await data.body.dump({ limit: redirectBodyBytes, signal: context.signal });
    if (redirects === maxRedirects) throw refuseLoop(hop.url, redirect);
    hop = nextHop(hop, redirect);
    const refusal = request.refuseRedirect?.(hop.url) ?? null;
    if (refusal !== null) throw new TryError({ ...refusal, retry: false, status: redirect.status });
    context.onRedirect(hop.url);
  }
}

function refuseLoop({ host }: URL, { status, location }: Redirect): TryError {
  const message = `${host}: redirected more than ${maxRedirects} times, at last to ${redactUrl(location)}.`;
  return new TryError({ code: 'http-error', message, retry: false, status });
}

async function sendHop(
  hop: Hop,
  request: HttpRequest,
  context: ExchangeContext,
): Promise<Dispatcher.ResponseData> {
  const dispatcher = await context.agents.choose(hop.url, request.allowPrivate?.(hop.url) ?? false);
  const work = dispatcher.compose(tellWhenSent(context.onSent)).request({
    origin: hop.url.origin,
    path: `${hop.url.pathname}${hop.url.search}`,
    method: hop.method,
    headers: hop.headers,
    body: hop.body,
    signal: context.signal,
  });
  // undici notices an abort only once it is connected.
  return orAborted(work, context.signal);
}

async function readAnswer(
  url: URL,
  data: Dispatcher.ResponseData,
  { maxBytes }: HttpRequest,
): Promise<HttpAnswer> {
  try {
    const limits = { maxBytes, subject: url.host };
    const headers = flattenHeaders(data.headers);
    const received = await readBody(data, limits);
    const body = await decodeBody(received, headers['content-encoding'] ?? '', limits);
    return { status: data.statusCode, headers, body, url: url.href };
  } catch (error) {
    if (!(error instanceof TryError)) throw new AnswerLost(data.statusCode, error);
    throw new TryError({ ...error, message: error.message, status: data.statusCode });
  }
}

/** The status came, the whole body did not. */
export class AnswerLost extends Error {
  override readonly name = 'AnswerLost';
  readonly status: number;

  constructor(status: number, cause: unknown) {
    super(`Lost an answer of status ${status}`, { cause });
    this.status = status;
  }
}

/** A connection is made before the request starts, so its time is not the service's. */
function tellWhenSent(onSent: () => void): Dispatcher.DispatcherComposeInterceptor {
  return (dispatch) => (options, handler) =>
    dispatch(options, {
      onRequestStart: (controller, context) => {
        onSent();
        handler.onRequestStart?.(controller, context);
      },
      onResponseStart: (...start) => handler.onResponseStart?.(...start),
      onResponseData: (...data) => handler.onResponseData?.(...data),
      onResponseEnd: (...end) => handler.onResponseEnd?.(...end),
      onResponseError: (...error) => handler.onResponseError?.(...error),
    });
}

function readRedirect({ statusCode: status, headers }: Dispatcher.ResponseData): Redirect | null {
  const location = headers['location'];
  return redirectStatuses.has(status) && typeof location === 'string' ? { status, location } : null;
}

function flattenHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  const flat = Object.entries(headers).map(([header, value]) => [
    header.toLowerCase(),
    Array.isArray(value) ? value.join(', ') : (value ?? ''),
  ]);
  return Object.fromEntries(flat);
}
