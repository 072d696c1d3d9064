import type { HttpClient } from '../http/client.ts';
import type { Target } from './target.ts';

/** The same client, but what goes to a target's own addresses carries the headers that its user gave, before all others. */
export function withOwnHeaders(
  { headers, ownsAddress }: Pick<Target, 'headers' | 'ownsAddress'>,
  http: HttpClient,
): HttpClient {
  if (headers === undefined || Object.keys(headers).length === 0) return http;
  return {
    send(request) {
      if (!URL.canParse(request.url) || !ownsAddress(new URL(request.url))) return http.send(request);
      const own = { ...request.headers, ...headers };
      return http.send({ ...request, headers: own, secrets: Object.values(headers) });
    },
    close: () => http.close(),
  };
}
