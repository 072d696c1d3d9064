import { Stop } from '../../errors.ts';
import type { Delivery, SeriesReport, SeriesRequest, ShotRequest, Target, TargetContext } from './target.ts';
import { defineTargetInfo } from './target-info.ts';

/** What the studio draws when nothing else is asked. */
const size = { width: 1024, height: 768 } as const;
const model = 'studio';
const healthTimeoutMs = 5_000;

/**
 * The embedded image service, over real HTTP. It speaks the Pollinations protocol: the picture of a shot is the
 * answer to one GET, so a delivery is only an address and the core fetches it.
 *
 * @param options.notes what was changed about it (faults, planted defects), said in the report
 */
export function createStudioTarget(options: {
  readonly baseUrl: string;
  readonly notes: readonly string[];
}): Target {
  const origin = new URL(options.baseUrl).origin;
  return {
    info: defineTargetInfo({
      id: 'studio',
      label: 'Embedded studio',
      type: 'studio',
      baseUrl: origin,
      model,
      capabilities: { negativePrompt: true, seed: true, writesPrompts: false },
      synthetic: true,
      notes: [...options.notes],
    }),
    size,
    ownsAddress: (url) => url.origin === origin,
    health: (context) => checkHealth(origin, context),
    generate: (series) => deliver(origin, series),
    async close() {},
  };
}

async function checkHealth(origin: string, { http, signal }: TargetContext): Promise<void> {
  try {
    await http.send({
      url: `${origin}/models`,
      deadlineMs: healthTimeoutMs,
      maxBytes: 100_000,
      maxRetries: 0,
      allowPrivate: (url) => url.origin === origin,
      signal,
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Stop(
      'target-down',
      `The studio does not answer at ${origin}: ${reason}`,
      'Start it with: car-eval studio --port 8000',
    );
  }
}

async function* deliver(origin: string, series: SeriesRequest): AsyncGenerator<Delivery, SeriesReport> {
  for (const shot of series.shots) {
    yield {
      angle: shot.angle,
      prompt: shot.prompt,
      sentPrompt: shot.prompt,
      negativePrompt: shot.negativePrompt,
      seed: shot.seed,
      sessionId: series.sessionId,
      picture: { kind: 'url', url: imageUrl(origin, shot) },
      attempts: [],
      warnings: [],
    };
  }
  return { sessionId: series.sessionId, warnings: [], log: [] };
}

function imageUrl(origin: string, shot: ShotRequest): string {
  const url = new URL(`/prompt/${encodeURIComponent(shot.prompt.toWellFormed())}`, origin);
  url.searchParams.set('width', String(size.width));
  url.searchParams.set('height', String(size.height));
  url.searchParams.set('model', model);
  url.searchParams.set('seed', String(shot.seed));
  url.searchParams.set('nologo', 'true');
  if (shot.negativePrompt !== null) url.searchParams.set('negative_prompt', shot.negativePrompt);
  return url.href;
}
