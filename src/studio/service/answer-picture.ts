import type { StudioFault } from '../faults/fault.ts';
import { faultReply } from '../faults/fault-replies.ts';
import type { PromptFacts } from '../imagine/prompt-facts.ts';
import { type PictureRequest, parsePictureRequest, studioModel } from './pollinations-protocol.ts';
import { renderPhoto } from './render-photo.ts';
import { errorReply, jpegReply, type Reply } from './reply.ts';
import type { LogEntry } from './request-log.ts';
import type { Service } from './service.ts';

/** What to send, and the fault that spoils it on the way. */
export interface Answer {
  readonly reply: Reply;
  readonly fault: StudioFault | null;
}

export interface PictureCall {
  /** Path as sent, still percent-encoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly entry: LogEntry;
  /** Aborted when the client has gone. */
  readonly signal: AbortSignal;
}

/** Answers `GET /prompt/{prompt}`: a picture, a fault, or what is wrong with the request. */
export async function answerPicture(call: PictureCall, service: Service): Promise<Answer> {
  const parsed = parsePictureRequest(call.path, call.query);
  if ('refusal' in parsed) return { reply: parsed.refusal, fault: null };
  const { request } = parsed;
  const facts = service.facts(request);
  noteRequest(call.entry, request, facts);
  const early = service.pace.admit();
  if (early) return { reply: tooEarly(early.earlyMs), fault: null };
  const fault = service.plan.strike({
    at: 'picture',
    angle: facts.angle,
    brand: facts.brand,
    key: keyOf(request),
  });
  call.entry.fault = fault?.kind ?? null;
  const instead = fault && (await faultReply(fault, await service.artist()));
  if (instead) return { reply: instead, fault: null };
  const body = await drawPicture({ request, facts, fault, signal: call.signal }, service);
  return { reply: jpegReply(body, pictureHeaders(fault)), fault };
}

interface Drawing {
  readonly request: PictureRequest;
  readonly facts: PromptFacts;
  readonly fault: StudioFault | null;
  readonly signal: AbortSignal;
}

async function drawPicture({ request, facts, fault, signal }: Drawing, service: Service): Promise<Buffer> {
  if (fault?.kind === 'hang' || fault?.kind === 'reset') return Buffer.alloc(0);
  const { width, height } = request.size;
  const size = fault?.kind === 'wrong-size' ? { width: height, height: width } : request.size;
  const artist = await service.artist();
  const job = { facts, seed: request.seed, size, defects: service.defects };
  return service.pace.make({ seed: request.seed, signal }, () => renderPhoto(job, artist));
}

function pictureHeaders(fault: StudioFault | null): Reply['headers'] {
  const model = fault?.kind === 'other-model' ? 'another-model' : studioModel;
  return {
    'x-model-used': model,
    'x-synthetic': 'drawn by the embedded studio',
    'cache-control': 'no-store',
  };
}

function tooEarly(earlyMs: number): Reply {
  const seconds = String(Math.ceil(earlyMs / 1000));
  return errorReply(429, 'Too Many Requests', 'This service takes one request at a time.', {
    'retry-after': seconds,
  });
}

function keyOf({ text, negativePrompt, seed }: PictureRequest): string {
  return JSON.stringify([text, negativePrompt, seed]);
}

function noteRequest(entry: LogEntry, request: PictureRequest, facts: PromptFacts): void {
  entry.prompt = request.text;
  entry.negativePrompt = request.negativePrompt;
  entry.seed = request.seed;
  entry.angle = facts.angle;
  entry.brand = facts.brand;
}
