import { parseHttpUrl } from './address/url-policy.ts';
import type { HttpRequest } from './client.ts';
import { redactUrl } from './redact.ts';
import { TryError } from './try-error.ts';

/** One request on its way through redirects. */
export interface Hop {
  readonly url: URL;
  readonly method: NonNullable<HttpRequest['method']>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer | null;
}

/** Where an answer sends the client instead of answering. */
export interface Redirect {
  readonly status: number;
  readonly location: string;
}

export const redirectStatuses: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** What any server may see. Whatever else was sent, such as a key under a name of its own, is meant for one origin only. */
const openHeaders: ReadonlySet<string> = new Set(['accept', 'content-type', 'user-agent']);

/** @throws TryError `blocked-address` when the address will not do */
export function firstHop(request: HttpRequest, userAgent: string): Hop {
  const given = Object.entries(request.headers ?? {}).map(([header, value]) => [header.toLowerCase(), value]);
  return {
    url: parseHttpUrl(request.url),
    method: request.method ?? 'GET',
    headers: { 'user-agent': userAgent, ...Object.fromEntries(given) },
    body: request.body ?? null,
  };
}

/**
 * The request that follows a redirect.
 * @throws TryError `blocked-address` when the new address will not do, `redirected` when what was sent would be lost
 */
export function nextHop(hop: Hop, { status, location }: Redirect): Hop {
  const url = followLocation(hop.url, { status, location });
  const headers = url.origin === hop.url.origin ? hop.headers : dropOriginHeaders(hop.headers);
  if (status === 307 || status === 308) return { ...hop, url, headers };
  if (hop.method !== 'GET') throw refuseLoss(hop, { status, location: url.href });
  return { ...hop, url, headers };
}

/** What answers a GET there is no answer to what was sent: a list, a page to log in. */
function refuseLoss({ url: { host }, method }: Hop, { status, location }: Redirect): TryError {
  const message = `${host} redirects the ${method} (${status}) to ${redactUrl(location)}, which would lose what was sent.`;
  return new TryError({ code: 'redirected', message, retry: false, status });
}

function followLocation(base: URL, { status, location }: Redirect): URL {
  try {
    return parseHttpUrl(location, base);
  } catch (error) {
    if (!(error instanceof TryError)) throw error;
    const message = `${base.host} redirects to a refused address: ${error.message}`;
    throw new TryError({ ...error, message, status });
  }
}

function dropOriginHeaders(headers: Hop['headers']): Hop['headers'] {
  return Object.fromEntries(Object.entries(headers).filter(([header]) => openHeaders.has(header)));
}
