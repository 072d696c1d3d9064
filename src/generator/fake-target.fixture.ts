import sharp from 'sharp';
import { type HttpClient, HttpFailure, type HttpRequest, type HttpResponse } from '../http/client.ts';
import type { Delivery, SeriesRequest, Target } from './target.ts';
import { defineTargetInfo, noLimits } from './target-info.ts';
import type { WritePrompt } from './write-prompt.ts';

/** A picture that is accepted: sharp noise over a gradient, another one for every number. */
export async function picture(number: number): Promise<Buffer> {
  const size = { width: 640, height: 480 };
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480"><rect width="640" height="480" fill="#ccc"/>
    <rect x="${20 + number}" y="90" width="400" height="200" fill="#123f88"/><circle cx="200" cy="300" r="${40 + number}"/></svg>`;
  return sharp(Buffer.from(svg)).resize(size).jpeg().toBuffer();
}

export function delivery(angle: Delivery['angle'], changes: Partial<Delivery> = {}): Delivery {
  return {
    angle,
    prompt: `a car, ${angle}`,
    sentPrompt: null,
    negativePrompt: null,
    seed: 1,
    sessionId: 'CAR-1',
    picture: { kind: 'url', url: `http://pictures.test/${angle}` },
    attempts: [],
    warnings: [],
    ...changes,
  };
}

/** Prompts of the least that is needed to tell them apart. */
export const writeFakePrompt: WritePrompt = ({ evalCase: { car, logo }, angle }) => ({
  prompt: `A ${car.color} ${car.brand} ${car.model} ${car.year}, ${car.bodyType}, ${angle} view.`,
  negativePrompt: `${logo.confusable.join(' badge, ')} badge, blurry`,
});

/** A target that delivers what it is given, at once. */
export function fakeTarget(deliver: (series: SeriesRequest) => readonly Delivery[]): Target {
  return {
    info: defineTargetInfo({
      id: 'fake',
      label: 'Fake',
      type: 'fake',
      capabilities: { negativePrompt: true, seed: true, writesPrompts: false },
    }),
    size: { width: 640, height: 480 },
    ownsAddress: () => false,
    limits: noLimits,
    writePrompt: writeFakePrompt,
    async health() {},
    async *generate(series) {
      yield* deliver(series);
      return { sessionId: series.sessionId, warnings: [], log: [] };
    },
    async close() {},
  };
}

export interface FakeHttp extends HttpClient {
  readonly sent: HttpRequest[];
  /** Most requests that were open at the same moment. */
  readonly peak: () => number;
}

/** Answers each request after a turn of the event loop with what `answer` gives: bytes, or a failure to throw. */
export function fakeHttp(answer: (url: string) => Promise<Buffer | HttpFailure>): FakeHttp {
  const sent: HttpRequest[] = [];
  let open = 0;
  let peak = 0;
  return {
    sent,
    peak: () => peak,
    async send(request): Promise<HttpResponse> {
      sent.push(request);
      const startedAtMs = sent.length;
      open += 1;
      peak = Math.max(peak, open);
      await new Promise((resolve) => setImmediate(resolve));
      const body = await answer(request.url);
      open -= 1;
      if (body instanceof HttpFailure) throw body;
      const attempts = [{ startedAtMs, durationMs: 10, status: 200, error: null }];
      return {
        status: 200,
        headers: { 'content-type': 'image/jpeg' },
        body,
        url: request.url,
        attempts,
        latencyMs: 10,
      };
    },
    async close() {},
  };
}
