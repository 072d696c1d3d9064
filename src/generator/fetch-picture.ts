import { type ShotError, shotError } from '../errors.ts';
import { type HttpAnswer, HttpFailure, type HttpResponse } from '../http/client.ts';
import { isPlaceholderHost } from '../images/placeholder-hosts.ts';
import { rejectNonImage } from '../images/reject-non-image.ts';
import type { Attempt, Warning } from '../model/shot.ts';
import { explainInnerHost, type MappedHosts, mapAddress } from './mapped-host.ts';
import type { FoundPicture, PictureRequest, ReadAnswer, Refusal, Target, TargetContext } from './target.ts';

/** A 2048 x 2048 PNG of noise has 12 MB; nothing a listing shows is larger. */
const maxPhotoBytes = 25 * 1024 * 1024;

export interface FetchContext extends TargetContext {
  readonly target: Target;
  /** Bounds one request: all tries and the waits between them. Milliseconds. */
  readonly timeoutMs: number;
  readonly maxRetries: number;
  readonly allowPrivateAddresses: boolean;
  /** Nothing is mapped when left out. */
  readonly mapHosts?: MappedHosts | undefined;
}

/** What is known of a picture once its service was asked for it. Latency in milliseconds. */
export interface AskedPicture {
  readonly picture: FoundPicture;
  readonly error: ShotError | null;
  readonly warnings: readonly Warning[];
  readonly attempts: readonly Attempt[];
  readonly latencyMs: number;
}

/**
 * Sends a request of the target's own protocol and reads the answer; once more in other words where its target knows how
 * to mend what is refused.
 *
 * @throws HttpFailure
 */
export async function askForPicture(request: PictureRequest, context: FetchContext): Promise<AskedPicture> {
  try {
    return await askOnce(request, context);
  } catch (cause) {
    const other = findAmended(request, cause);
    if (other === null || !(cause instanceof HttpFailure)) throw cause;
    const { attempts } = cause;
    const asked = await askForPicture(other, context).catch((later) => {
      throw later instanceof HttpFailure ? withAttempts(later, attempts) : later;
    });
    return { ...asked, attempts: [...attempts, ...asked.attempts] };
  }
}

function findAmended({ amend }: PictureRequest, cause: unknown): PictureRequest | null {
  if (!(cause instanceof HttpFailure) || cause.code !== 'http-error' || cause.answer === null) return null;
  return amend?.(cause.answer) ?? null;
}

function withAttempts(
  { code, message, attempts, answer }: HttpFailure,
  before: readonly Attempt[],
): HttpFailure {
  return new HttpFailure(code, message, [...before, ...attempts], answer);
}

async function askOnce(request: PictureRequest, context: FetchContext): Promise<AskedPicture> {
  const { method, url, headers, body, maxBytes = maxPhotoBytes } = request;
  const { reject, take } = lookOnce(request);
  const sent = { method, url, headers, reject, maxBytes, ...(body === undefined ? {} : { body }) };
  const { attempts, latencyMs } = await context.http.send({ ...sent, ...boundsOf(context) });
  return { ...take(), attempts, latencyMs };
}

/** A body of many megabytes is read once: to the client it is good or not, and what it holds waits here. */
function lookOnce({ refuse, read }: PictureRequest) {
  let held: ReadAnswer | null = null;
  return {
    reject(answer: HttpAnswer): Refusal | null {
      if (answer.status < 200 || answer.status >= 300) return refuse(answer);
      const reading = read(answer);
      if (!('picture' in reading)) return reading;
      held = reading;
      return null;
    },
    take(): ReadAnswer {
      if (held === null)
        throw new Error('Expected a client that looks at an answer before it hands it over.');
      return held;
    },
  };
}

/**
 * Downloads a picture from an address that anyone may have written.
 * @throws HttpFailure
 */
export async function downloadPicture(url: string, context: FetchContext): Promise<HttpResponse> {
  const mapped = mapAddress(url, context.mapHosts ?? {});
  // A signature in an address holds for the host that stands there.
  const host = mapped === null ? {} : { host: new URL(url).host };
  const sending = context.http.send({
    url: mapped ?? url,
    headers: { accept: 'image/*', ...host },
    maxBytes: maxPhotoBytes,
    reject: rejectNonImage,
    ...boundsOf(context),
  });
  return sending.catch((cause) => {
    throw explainInnerHost(cause, url, context.target.info.baseUrl);
  });
}

function boundsOf(context: FetchContext) {
  const { target, timeoutMs, maxRetries, signal, allowPrivateAddresses, mapHosts = {} } = context;
  const named = new Set(Object.values(mapHosts));
  return {
    deadlineMs: target.limits.timeoutMs ?? timeoutMs,
    maxRetries,
    signal,
    refuseRedirect: ({ href }: URL) => refuseStandIn(href),
    allowPrivate: (url: URL) => allowPrivateAddresses || target.ownsAddress(url) || named.has(url.host),
  };
}

/** An address of a service that hands out stand-in pictures means that nothing was generated; null for others. */
export function refuseStandIn(url: string): ShotError | null {
  if (!isPlaceholderHost(url)) return null;
  const message = `${new URL(url).hostname} serves stand-in pictures, not generated ones.`;
  return shotError('placeholder-host', message);
}
