import { Stop } from '../../errors.ts';
import type {
  Delivery,
  SeriesReport,
  SeriesRequest,
  ShotRequest,
  Target,
  TargetContext,
  TargetLimits,
} from '../../generator/target.ts';
import { defineTargetInfo, noLimits } from '../../generator/target-info.ts';
import type { Reason } from '../../model/reason.ts';
import { promptUrl } from '../shared/prompt-url.ts';

/** What the studio draws when nothing else is asked. */
const usualSize = { width: 1024, height: 768 } as const;
const model = 'studio';
const healthTimeoutMs = 5_000;

type Size = NonNullable<Target['size']>;

interface Address {
  readonly origin: string;
  readonly size: Size;
}

/**
 * The embedded image service, over real HTTP. It speaks the Pollinations protocol: the picture of a shot is the
 * answer to one GET, so a delivery is only an address and the core fetches it.
 *
 * @param options.notes what was changed about it (faults, planted defects), said in the report
 */
export function createStudioTarget(options: {
  readonly baseUrl: string;
  readonly notes: readonly Reason[];
  readonly id?: string;
  readonly label?: string;
  readonly size?: Size | null;
  readonly limits?: TargetLimits;
}): Target {
  const { id = 'studio', label = 'Embedded studio', limits = noLimits } = options;
  const size = options.size ?? usualSize;
  const origin = new URL(options.baseUrl).origin;
  return {
    info: defineTargetInfo({
      id,
      label,
      type: 'studio',
      baseUrl: origin,
      model,
      capabilities: { negativePrompt: true, seed: true, writesPrompts: false },
      synthetic: true,
      notes: [...options.notes],
    }),
    size,
    ownsAddress: (url) => url.origin === origin,
    limits,
    health: (context) => checkHealth(origin, context),
    generate: (series) => deliver({ origin, size }, series),
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

async function* deliver(studio: Address, series: SeriesRequest): AsyncGenerator<Delivery, SeriesReport> {
  for (const shot of series.shots) {
    yield {
      angle: shot.angle,
      prompt: shot.prompt,
      sentPrompt: shot.prompt,
      negativePrompt: shot.negativePrompt,
      seed: shot.seed,
      sessionId: series.sessionId,
      picture: { kind: 'url', url: imageUrl(studio, shot) },
      attempts: [],
      warnings: [],
    };
  }
  return { sessionId: series.sessionId, warnings: [], log: [] };
}

function imageUrl({ origin, size: { width, height } }: Address, shot: ShotRequest): string {
  const { prompt, seed, negativePrompt } = shot;
  const query = { width, height, model, seed, nologo: 'true', negative_prompt: negativePrompt };
  return promptUrl(origin, { path: '/prompt/', prompt, query });
}
