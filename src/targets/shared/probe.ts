import { Stop } from '../../errors.ts';
import type { TargetContext } from '../../generator/target.ts';
import { ownsOriginOf } from '../../http/base-url.ts';
import { type HttpAnswer, HttpFailure, type HttpRequest } from '../../http/client.ts';
import { redactUrl } from '../../http/redact.ts';

/** Long enough for a service that wakes up, short enough to wait for before a run. */
const healthTimeoutMs = 5_000;
const maxBytes = 2_000_000;

/**
 * Asks a service once whether it is there, within five seconds.
 * @throws HttpFailure when it does not answer, or not with a good status
 */
export function probe(
  url: string,
  { http, signal }: TargetContext,
  headers: Readonly<Record<string, string>> = {},
): Promise<HttpAnswer> {
  return http.send({
    url,
    headers: { accept: 'application/json', ...headers },
    deadlineMs: healthTimeoutMs,
    maxBytes,
    maxRetries: 0,
    allowPrivate: ownsOriginOf(url),
    refuseRedirect: refuseOtherOrigin(url),
    signal,
  });
}

/** A service that lives at another address is asked there: the redirect of a POST would lose what was sent. */
function refuseOtherOrigin(url: string): NonNullable<HttpRequest['refuseRedirect']> {
  const isOwn = ownsOriginOf(url);
  return (next) => {
    if (isOwn(next)) return null;
    const message = `${url} redirects to ${redactUrl(next.href)}; ask there: --base-url ${next.origin}`;
    return { code: 'redirected', message };
  };
}

/**
 * Asks a service whether anything is there. A refusal is an answer too, but not one of a gateway whose service is gone.
 * @throws Stop `target-down`
 */
export async function probeAnyStatus(
  {
    url,
    name,
    headers = {},
  }: {
    readonly url: string;
    readonly name: string;
    readonly headers?: Readonly<Record<string, string>>;
  },
  context: TargetContext,
): Promise<number> {
  try {
    return (await probe(url, context, headers)).status;
  } catch (error) {
    const status = error instanceof HttpFailure ? (error.answer?.status ?? null) : null;
    if (status !== null && status < 500) return status;
    const reason = error instanceof Error ? error.message : String(error);
    throw new Stop('target-down', `${name} is not ready: ${reason}`, `Check it with: curl -i ${url}`);
  }
}
