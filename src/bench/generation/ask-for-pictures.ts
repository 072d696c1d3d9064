import { join } from 'node:path';
import pLimit from 'p-limit';
import { createCatalogueKnowledge } from '../../generator/catalogue-knowledge.ts';
import { generateSeries } from '../../generator/generate-series.ts';
import { type PlannedSeries, planSeries } from '../../generator/plan-series.ts';
import type { Target, TargetContext } from '../../generator/target.ts';
import type { Brand } from '../../model/brand.ts';
import type { EvalCase } from '../../model/case.ts';
import type { Shot } from '../../model/shot.ts';
import { straightAngles } from '../../model/vocabulary.ts';
import { openFolderStore } from '../../store/picture-store.ts';
import type { Pass } from './generation-recording.ts';

/** Whom to ask for what. */
export interface Asking {
  readonly target: Target;
  readonly evalCase: EvalCase;
  readonly brands: readonly Brand[];
  readonly services: TargetContext;
  /** Bounds one picture: all tries and the waits between them. */
  readonly timeoutMs: number;
  readonly maxRetries: number;
  /** What the service says of the pictures it served since the last call; null where it cannot be asked. */
  readonly takeServedMs: (() => number[]) | null;
  /** A folder for the pictures. */
  readonly workDir: string;
}

/** `together`: all requests at once, as a run does; `in-turn`: one picture after another. */
export type Manner = 'together' | 'in-turn';

/**
 * Asks for pictures of one car with the core of a run: the same requests, limits, retries and acceptance. There are
 * three views of a car, so a fourth picture and a fifth are views of another draw of it.
 */
export async function askForPictures(pictures: number, manner: Manner, asking: Asking): Promise<Pass> {
  const { services, takeServedMs } = asking;
  const series = await planPictures(pictures, asking);
  const shots: Shot[] = [];
  const generate = (planned: PlannedSeries) =>
    generateSeries(
      planned,
      contextOf(manner, asking, async (shot) => void shots.push(shot)),
    );
  takeServedMs?.();
  const startMs = services.clock.now();
  if (manner === 'together') await Promise.all(series.map(generate));
  else for (const planned of series) await generate(planned);
  const accepted = shots.filter(({ status }) => status === 'ok');
  return {
    wallMs: wallOf(shots),
    doneMs: services.clock.now() - startMs,
    latenciesMs: accepted.flatMap(({ latencyMs }) => latencyMs ?? []),
    servedMs: takeServedMs?.() ?? null,
    missing: pictures - accepted.length,
    refusedTries: shots.flatMap(({ attempts }) => attempts).filter(({ error }) => error !== null).length,
  };
}

function contextOf(manner: Manner, asking: Asking, onShot: (shot: Shot) => Promise<void>) {
  const { target, services, timeoutMs, maxRetries, workDir } = asking;
  return {
    ...services,
    target,
    timeoutMs,
    maxRetries,
    pictures: openFolderStore(join(workDir, manner)),
    images: true,
    // What the harness finds out about a picture is no part of making it.
    measure: false,
    allowPrivateAddresses: false,
    sequential: manner === 'in-turn',
    shotLimit: pLimit(manner === 'in-turn' ? 1 : (target.limits.concurrency ?? Number.POSITIVE_INFINITY)),
    seriesLimit: pLimit(Number.POSITIVE_INFINITY),
    onShot,
  };
}

/** Series of at most three views, draw after draw. */
async function planPictures(
  pictures: number,
  { target, evalCase, brands }: Asking,
): Promise<PlannedSeries[]> {
  const knowledge = createCatalogueKnowledge(brands);
  const draws = Array.from({ length: Math.ceil(pictures / straightAngles.length) }, (_, index) => index);
  return Promise.all(
    draws.map((draw) => {
      const views = straightAngles.slice(0, pictures - draw * straightAngles.length);
      return planSeries({ ...evalCase, angles: views }, { sample: draw + 1 }, { target, knowledge });
    }),
  );
}

/** First byte sent to last byte read over all series, with the waits between tries. */
function wallOf(shots: readonly Shot[]): number | null {
  const tries = shots.flatMap(({ attempts }) => attempts);
  if (tries.length === 0) return null;
  const ends = tries.map(({ startedAtMs, durationMs }) => startedAtMs + durationMs);
  return Math.max(...ends) - Math.min(...tries.map(({ startedAtMs }) => startedAtMs));
}
