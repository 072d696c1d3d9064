import { shotError, shotErrors } from '../errors.ts';
import { HttpFailure, type HttpResponse } from '../http/client.ts';
import { redactText, redactUrl } from '../http/redact.ts';
import { isPlaceholderHost } from '../images/placeholder-hosts.ts';
import { receivePhoto } from '../images/receive-photo.ts';
import { rejectNonImage } from '../images/reject-non-image.ts';
import type { Attempt, Shot } from '../model/shot.ts';
import { shotKey } from './plan-series.ts';
import type { Delivery, SeriesRequest, Target, TargetContext } from './targets/target.ts';

/** Both Pollinations hosts cut a URL here, in bytes (TARGETS.md); other hosts are seldom more generous. */
const maxUrlBytes = 8_192;

/** A 2048 x 2048 PNG of noise has 12 MB; nothing a listing shows is larger. */
const maxPhotoBytes = 25 * 1024 * 1024;

/** What a shot needs to be received; one for all shots of a series. */
export interface ReceiveContext extends TargetContext {
  readonly target: Target;
  readonly series: SeriesRequest;
  readonly runDir: string;
  /** Bounds one picture: all tries and the waits between them. Milliseconds. */
  readonly timeoutMs: number;
  readonly maxRetries: number;
  readonly images: boolean;
  readonly measure: boolean;
  readonly allowPrivateAddresses: boolean;
}

/** The part of a shot that says what became of its picture. */
type Received = Pick<Shot, 'error' | 'photo' | 'warnings' | 'attempts' | 'startedAtMs' | 'latencyMs'>;

/** Turns a delivery into a finished shot: fetches the picture, freezes it, accepts or refuses it. Never throws. */
export async function receiveShot(delivery: Delivery, context: ReceiveContext): Promise<Shot> {
  const { picture } = delivery;
  const received = context.images ? await receive(delivery, context) : untouched();
  const { attempts } = received;
  return {
    key: shotKey(context.target, context.series, delivery.angle),
    angle: delivery.angle,
    prompt: delivery.prompt,
    sentPrompt: delivery.sentPrompt,
    negativePrompt: delivery.negativePrompt,
    url: picture.kind === 'url' ? redactUrl(picture.url) : null,
    seed: delivery.seed,
    sessionId: delivery.sessionId,
    ...received,
    status: received.error ? shotErrors[received.error.code].outcome : 'ok',
    startedAtMs: attempts[0]?.startedAtMs ?? received.startedAtMs,
    warnings: [...delivery.warnings, ...received.warnings],
  };
}

async function receive(delivery: Delivery, context: ReceiveContext): Promise<Received> {
  const { picture, attempts } = delivery;
  const error = refuseUnseen(delivery);
  if (error) return { ...untouched(attempts), error };
  if (picture.kind === 'bytes') {
    return accept(
      { body: picture.bytes, contentType: null, latencyMs: picture.latencyMs, attempts },
      delivery,
      context,
    );
  }
  if (picture.kind === 'none') return { ...untouched(attempts), error: picture.error };
  try {
    const response = await fetchPicture(picture.url, context);
    if (isPlaceholderHost(response.url))
      return { ...untouched([...attempts, ...response.attempts]), error: standIn(response.url) };
    const contentType = response.headers['content-type'] ?? null;
    return await accept(
      { ...response, contentType, attempts: [...attempts, ...response.attempts] },
      delivery,
      context,
    );
  } catch (cause) {
    return failedFetch(cause, attempts);
  }
}

/** What is known to be no picture of a car before a byte of it is fetched. */
function refuseUnseen({ picture }: Delivery) {
  if (picture.kind === 'none') return picture.error;
  if (picture.kind !== 'url') return null;
  if (isPlaceholderHost(picture.url)) return standIn(picture.url);
  const bytes = Buffer.byteLength(picture.url);
  if (bytes > maxUrlBytes)
    return shotError('url-too-long', `The address has ${bytes} bytes; services take ${maxUrlBytes}.`);
  return null;
}

function standIn(url: string) {
  return shotError(
    'placeholder-host',
    `${new URL(url).hostname} serves stand-in pictures, not generated ones.`,
  );
}

function fetchPicture(url: string, context: ReceiveContext): Promise<HttpResponse> {
  const { target, allowPrivateAddresses } = context;
  return context.http.send({
    url,
    headers: { accept: 'image/*' },
    deadlineMs: context.timeoutMs,
    maxRetries: context.maxRetries,
    maxBytes: maxPhotoBytes,
    allowPrivate: (address) => allowPrivateAddresses || target.ownsAddress(address),
    reject: rejectNonImage,
    signal: context.signal,
  });
}

interface Arrived {
  readonly body: Buffer;
  readonly contentType: string | null;
  readonly latencyMs: number | null;
  readonly attempts: readonly Attempt[];
}

async function accept(arrived: Arrived, delivery: Delivery, context: ReceiveContext): Promise<Received> {
  const { photo, error, warnings } = await receivePhoto({
    bytes: arrived.body,
    contentType: arrived.contentType,
    asked: context.target.size,
    runDir: context.runDir,
    measure: context.measure,
  });
  return {
    photo,
    error,
    warnings: [...warnings],
    attempts: [...arrived.attempts],
    startedAtMs: null,
    latencyMs: arrived.latencyMs,
  };
}

function failedFetch(cause: unknown, attempts: readonly Attempt[]): Received {
  if (cause instanceof HttpFailure) {
    const all = [...attempts, ...cause.attempts];
    return { ...untouched(all), error: shotError(cause.code, cause.message) };
  }
  const message = redactText(cause instanceof Error ? cause.message : String(cause));
  return { ...untouched(attempts), error: shotError('connection', message) };
}

function untouched(attempts: readonly Attempt[] = []): Received {
  return {
    error: null,
    photo: null,
    warnings: [],
    attempts: [...attempts],
    startedAtMs: null,
    latencyMs: null,
  };
}
