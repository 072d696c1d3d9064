import { type ShotError, shotError, shotErrors } from '../errors.ts';
import { HttpFailure } from '../http/client.ts';
import { redactText, redactUrl } from '../http/redact.ts';
import { receivePhoto } from '../images/receive-photo.ts';
import type { Attempt, Shot, Warning } from '../model/shot.ts';
import { askForPicture, downloadPicture, type FetchContext, refuseStandIn } from './fetch-picture.ts';
import { shotKey } from './plan-series.ts';
import type { Delivery, FoundPicture, Picture, SeriesRequest } from './targets/target.ts';

/** Both Pollinations hosts cut a URL here, in bytes (TARGETS.md); other hosts are seldom more generous. */
export const maxUrlBytes = 8_192;

/** What a shot needs to be received; one for all shots of a series. */
export interface ReceiveContext extends FetchContext {
  readonly series: SeriesRequest;
  readonly runDir: string;
  readonly images: boolean;
  readonly measure: boolean;
}

/** What has been spent on a shot and found out about it so far. */
interface Progress {
  readonly attempts: readonly Attempt[];
  /** Of the good tries so far; null before the first. */
  readonly latencyMs: number | null;
  readonly error: ShotError | null;
  readonly warnings: readonly Warning[];
}

/** The part of a shot that says what became of its picture. */
type Received = Pick<Shot, 'photo' | 'error' | 'url'> & Omit<Progress, 'error'>;

/** Turns a delivery into a finished shot: fetches the picture, freezes it, accepts or refuses it. Never throws. */
export async function receiveShot(delivery: Delivery, context: ReceiveContext): Promise<Shot> {
  const received = await receive(delivery, context);
  const { error } = received;
  return {
    key: shotKey(context.target, context.series, delivery.angle),
    angle: delivery.angle,
    prompt: delivery.prompt,
    sentPrompt: delivery.sentPrompt,
    negativePrompt: delivery.negativePrompt,
    seed: delivery.seed,
    sessionId: delivery.sessionId,
    ...received,
    attempts: [...received.attempts],
    // Targets quote what their services say, and services say too much.
    error: error && { ...error, message: redactText(error.message) },
    warnings: redactWarnings([...delivery.warnings, ...received.warnings]),
    status: error ? shotErrors[error.code].outcome : 'ok',
    startedAtMs: received.attempts[0]?.startedAtMs ?? null,
  };
}

/** Warnings without what looks like a secret in them. */
export function redactWarnings(warnings: readonly Warning[]): Warning[] {
  return warnings.map(({ code, text }) => ({ code, text: redactText(text) }));
}

type ShotContext = ReceiveContext & { readonly angle: Delivery['angle'] };

async function receive({ picture, attempts, angle }: Delivery, series: ReceiveContext): Promise<Received> {
  const context: ShotContext = { ...series, angle };
  const start: Progress = { attempts, latencyMs: sumGoodTries(attempts), error: null, warnings: [] };
  const url = addressOf(picture);
  if (picture.kind === 'none') return { ...start, url, photo: null, error: picture.error };
  if (!context.images) return { ...start, url, photo: null };
  if (picture.kind !== 'request') return { url, ...(await receiveFound(picture, start, context)) };
  if (picture.request.method === 'GET') {
    const error = refuseAddress(picture.request.url);
    if (error) return { ...start, url, photo: null, error };
  }
  try {
    const asked = await askForPicture(picture.request, context);
    const found = { url: asked.picture.kind === 'url' ? redactUrl(asked.picture.url) : url };
    return { ...found, ...(await receiveFound(asked.picture, add(start, asked), context)) };
  } catch (cause) {
    return { ...giveUp(start, cause), url };
  }
}

async function receiveFound(
  picture: FoundPicture,
  progress: Progress,
  context: ShotContext,
): Promise<Omit<Received, 'url'>> {
  if (picture.kind === 'none') return { ...progress, photo: null, error: picture.error };
  if (picture.kind === 'bytes') return accept(picture, progress, context);
  const error = refuseAddress(picture.url);
  if (error) return { ...progress, photo: null, error };
  try {
    const response = await downloadPicture(picture.url, context);
    const spent = add(progress, { ...response, error: null, warnings: [] });
    const contentType = response.headers['content-type'] ?? null;
    return await accept({ bytes: response.body, contentType }, spent, context);
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
  { bytes, contentType }: { readonly bytes: Buffer; readonly contentType: string | null },
  progress: Progress,
  { target, runDir, measure, angle }: ShotContext,
): Promise<Omit<Received, 'url'>> {
  const received = await receivePhoto({ bytes, contentType, angle, asked: target.size, runDir, measure });
  return {
    ...progress,
    photo: received.photo,
    error: received.error ?? progress.error,
    warnings: [...progress.warnings, ...received.warnings],
  };
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
function giveUp(progress: Progress, cause: unknown): Omit<Received, 'url'> {
  if (!(cause instanceof HttpFailure)) throw cause;
  const attempts = [...progress.attempts, ...cause.attempts];
  return { ...progress, photo: null, latencyMs: null, attempts, error: shotError(cause.code, cause.message) };
}

function sumGoodTries(attempts: readonly Attempt[]): number | null {
  const good = attempts.filter(({ error }) => error === null);
  return good.length === 0 ? null : good.reduce((sum, { durationMs }) => sum + durationMs, 0);
}

function addressOf(picture: Picture): string | null {
  if (picture.kind === 'url') return redactUrl(picture.url);
  return picture.kind === 'request' ? redactUrl(picture.request.url) : null;
}
