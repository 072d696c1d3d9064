import type { HttpRequest } from './client.ts';
import { parseHttpUrl } from './url-policy.ts';

/** One request on its way through redirects. */
export interface Hop {
  readonly url: URL;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

const redirectStatuses: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** Meant for one origin only (Fetch standard, HTTP-redirect fetch). */
const originHeaders: ReadonlySet<string> = new Set([
  'authorization',
  'cookie',
  'host',
  'proxy-authorization',
  'x-api-key',
  'api-key',
]);

/** @throws Fault `blocked-address` when the address will not do */
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
 * Where a redirect leads, or null when the answer is none.
 * @throws Fault `blocked-address` when the new address will not do
 */
export function nextHop(hop: Hop, status: number, location: string | null): Hop | null {
  if (!redirectStatuses.has(status) || location === null) return null;
  const url = parseHttpUrl(location, hop.url);
  const headers = url.origin === hop.url.origin ? hop.headers : dropOriginHeaders(hop.headers);
  const repeated = status === 307 || status === 308;
  return repeated
    ? { ...hop, url, headers }
    : { url, method: 'GET', headers: dropBodyHeaders(headers), body: null };
}

function dropOriginHeaders(headers: Hop['headers']): Hop['headers'] {
  return Object.fromEntries(Object.entries(headers).filter(([header]) => !originHeaders.has(header)));
}

function dropBodyHeaders(headers: Hop['headers']): Hop['headers'] {
  return Object.fromEntries(Object.entries(headers).filter(([header]) => !header.startsWith('content-')));
}
