import { type ShotError, shotError } from '../errors.ts';
import type { HttpResponse } from '../http/client.ts';
import { isPlaceholderHost } from '../images/placeholder-hosts.ts';
import { rejectNonImage } from '../images/reject-non-image.ts';
import type { Attempt, Warning } from '../model/shot.ts';
import type { FoundPicture, PictureRequest, Target, TargetContext } from './targets/target.ts';

/** A 2048 x 2048 PNG of noise has 12 MB; nothing a listing shows is larger. */
const maxPhotoBytes = 25 * 1024 * 1024;

export interface FetchContext extends TargetContext {
  readonly target: Target;
  /** Bounds one request: all tries and the waits between them. Milliseconds. */
  readonly timeoutMs: number;
  readonly maxRetries: number;
  readonly allowPrivateAddresses: boolean;
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
 * Sends a request of the target's own protocol and reads the answer.
 * @throws HttpFailure
 */
export async function askForPicture(request: PictureRequest, context: FetchContext): Promise<AskedPicture> {
  const { method, url, headers, body, reject, maxBytes = maxPhotoBytes } = request;
  const sent = { method, url, headers, reject, maxBytes, ...(body === undefined ? {} : { body }) };
  const response = await context.http.send({ ...sent, ...boundsOf(context) });
  const { attempts, latencyMs } = response;
  return { ...request.read(response), attempts, latencyMs };
}

/**
 * Downloads a picture from an address that anyone may have written.
 * @throws HttpFailure
 */
export function downloadPicture(url: string, context: FetchContext): Promise<HttpResponse> {
  return context.http.send({
    url,
    headers: { accept: 'image/*' },
    maxBytes: maxPhotoBytes,
    reject: rejectNonImage,
    ...boundsOf(context),
  });
}

function boundsOf({ target, timeoutMs, maxRetries, signal, allowPrivateAddresses }: FetchContext) {
  return {
    deadlineMs: target.limits.timeoutMs ?? timeoutMs,
    maxRetries,
    signal,
    refuseRedirect: ({ href }: URL) => refuseStandIn(href),
    allowPrivate: (url: URL) => allowPrivateAddresses || target.ownsAddress(url),
  };
}

/** An address of a service that hands out stand-in pictures means that nothing was generated; null for others. */
export function refuseStandIn(url: string): ShotError | null {
  if (!isPlaceholderHost(url)) return null;
  const message = `${new URL(url).hostname} serves stand-in pictures, not generated ones.`;
  return shotError('placeholder-host', message);
}
