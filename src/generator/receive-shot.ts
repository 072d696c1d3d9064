import { type ShotError, shotError, shotErrors } from '../errors.ts';
import { maxUrlBytes } from '../http/base-url.ts';
import { HttpFailure } from '../http/client.ts';
import { redactText, redactUrl } from '../http/redact.ts';
import type { ExaminePicture } from '../images/examine-picture.ts';
import { receivePhoto } from '../images/receive-photo.ts';
import type { Attempt, Shot, Warning } from '../model/shot.ts';
import type { PictureStore } from '../store/picture-store.ts';
import { askForPicture, downloadPicture, type FetchContext, refuseStandIn } from './fetch-picture.ts';
import { shotKey } from './plan-series.ts';
import type { Delivery, FoundPicture, Picture, SeriesRequest } from './target.ts';

/** What a shot needs to be received; one for all shots of a series. */
export interface ReceiveContext extends FetchContext {
  readonly series: SeriesRequest;
  /** Where what comes is kept. */
  readonly pictures: PictureStore;
  readonly images: boolean;
  readonly measure: boolean;
  /** Who examines the pictures; left out: this thread. */
  readonly examine?: ExaminePicture;
}

/** What has been spent on a shot and found out about it so far. */
interface Progress {
  readonly attempts: readonly Attempt[];
  /** Of the good tries so far; null before the first. */
  readonly latencyMs: number | null;
  readonly error: ShotError | null;
  readonly warnings: readonly Warning[];
}

/** What came for a shot, before anybody looked at it. */
export interface FetchedShot {
  readonly delivery: Delivery;
  readonly url: string | null;
  readonly progress: Progress;
  /** Null when nothing came, or nothing was to be downloaded. */
  readonly arrived: Arrived | null;
}

interface Arrived {
  readonly bytes: Buffer;
  readonly contentType: string | null;
}

/** Turns a delivery into a finished shot. Never throws for what a service does. */
export async function receiveShot(delivery: Delivery, context: ReceiveContext): Promise<Shot> {
  return acceptShot(await fetchShot(delivery, context), context);
}

/** Fetches the picture of a delivery: all of a shot that waits for the service. */
export async function fetchShot(delivery: Delivery, context: ReceiveContext): Promise<FetchedShot> {
  const { picture, attempts } = delivery;
  const url = addressOf(picture);
  const start: Progress = { attempts, latencyMs: sumGoodTries(attempts), error: null, warnings: [] };
  const failed = (error: ShotError) => ({ delivery, url, ...stopAt(start, error) });
  if (picture.kind === 'none') return failed(picture.error);
  const tooLong = delivery.prompt === null ? null : context.target.refusePrompt?.(delivery.prompt);
  if (tooLong) return failed(tooLong);
  if (!context.images) return { delivery, url, progress: start, arrived: null };
  if (picture.kind !== 'request') return { delivery, url, ...(await fetchFound(picture, start, context)) };
  if (picture.request.method === 'GET') {
    const error = refuseAddress(picture.request.url);
    if (error) return failed(error);
  }
  try {
    const asked = await askForPicture(picture.request, context);
    const found = asked.picture.kind === 'url' ? redactUrl(asked.picture.url) : url;
    return { delivery, url: found, ...(await fetchFound(asked.picture, add(start, asked), context)) };
  } catch (cause) {
    return { delivery, url, ...giveUp(start, cause) };
  }
}

/** Freezes what came, accepts or refuses it, and measures it: all of a shot that waits for this machine. */
export async function acceptShot(fetched: FetchedShot, context: ReceiveContext): Promise<Shot> {
  const { delivery, url } = fetched;
  const { progress, photo } = await accept(fetched, context);
  const { attempts, latencyMs, error, warnings } = progress;
  return {
    key: shotKey(context.target, context.series, delivery.angle),
    angle: delivery.angle,
    prompt: delivery.prompt,
    sentPrompt: delivery.sentPrompt,
    negativePrompt: delivery.negativePrompt,
    seed: delivery.seed,
    sessionId: delivery.sessionId,
    url,
    latencyMs,
    photo,
    attempts: [...attempts],
    // Targets quote what their services say, and services say too much.
    error: error && { ...error, message: redactText(error.message) },
    warnings: redactWarnings([...delivery.warnings, ...warnings]),
    status: error ? shotErrors[error.code].outcome : 'ok',
    startedAtMs: attempts[0]?.startedAtMs ?? null,
  };
}

/** Warnings without what looks like a secret in them. */
export function redactWarnings(warnings: readonly Warning[]): Warning[] {
  return warnings.map(({ code, text }) => ({ code, text: redactText(text) }));
}

type Fetched = Pick<FetchedShot, 'progress' | 'arrived'>;

async function fetchFound(
  picture: FoundPicture,
  progress: Progress,
  context: ReceiveContext,
): Promise<Fetched> {
  if (picture.kind === 'none') return stopAt(progress, picture.error);
  if (picture.kind === 'bytes') return { progress, arrived: picture };
  const error = refuseAddress(picture.url);
  if (error) return stopAt(progress, error);
  try {
    const response = await downloadPicture(picture.url, context);
    const spent = add(progress, { ...response, error: null, warnings: [] });
    const contentType = response.headers['content-type'] ?? null;
    return { progress: spent, arrived: { bytes: response.body, contentType } };
  } catch (cause) {
    return giveUp(progress, cause);
  }
}

/** What is known to be no picture of a car, or no address, before anything is fetched. */
function refuseAddress(url: string): ShotError | null {
  const standIn = refuseStandIn(url);
  if (standIn) return standIn;
  const bytes = Buffer.byteLength(url);
  if (bytes <= maxUrlBytes) return null;
  return shotError('url-too-long', `The address has ${bytes} bytes; services take ${maxUrlBytes}.`);
}

async function accept(
  { arrived, progress, delivery }: FetchedShot,
  { target, pictures, measure, examine }: ReceiveContext,
): Promise<{ readonly progress: Progress; readonly photo: Shot['photo'] }> {
  if (arrived === null) return { progress, photo: null };
  const { size: asked, isSizeFree = false } = target;
  const input = { ...arrived, angle: delivery.angle, asked, isSizeFree, pictures, measure, examine };
  const { photo, error, warnings } = await receivePhoto(input);
  const known = { error: error ?? progress.error, warnings: [...progress.warnings, ...warnings] };
  return { progress: { ...progress, ...known }, photo };
}

function stopAt(progress: Progress, error: ShotError): Fetched {
  return { progress: { ...progress, error }, arrived: null };
}

function add(progress: Progress, step: Progress): Progress {
  return {
    attempts: [...progress.attempts, ...step.attempts],
    latencyMs: (progress.latencyMs ?? 0) + (step.latencyMs ?? 0),
    error: step.error,
    warnings: [...progress.warnings, ...step.warnings],
  };
}

/** Only what the client reports is a fault of the service; anything else is a bug or a full disk, and no verdict. */
function giveUp(progress: Progress, cause: unknown): Fetched {
  if (!(cause instanceof HttpFailure)) throw cause;
  const attempts = [...progress.attempts, ...cause.attempts];
  return stopAt({ ...progress, attempts, latencyMs: null }, shotError(cause.code, cause.message));
}

function sumGoodTries(attempts: readonly Attempt[]): number | null {
  const good = attempts.filter(({ error }) => error === null);
  return good.length === 0 ? null : good.reduce((sum, { durationMs }) => sum + durationMs, 0);
}

function addressOf(picture: Picture): string | null {
  if (picture.kind === 'url') return redactUrl(picture.url);
  return picture.kind === 'request' ? redactUrl(picture.request.url) : null;
}
