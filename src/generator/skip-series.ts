import type { ShotError } from '../errors.ts';
import type { Angle } from '../model/car.ts';
import type { Reason } from '../model/reason.ts';
import { shotErrorOf } from '../model/shot-reason.ts';
import type { generateSeries } from './generate-series.ts';
import { receiveShot } from './receive-shot.ts';
import type { Delivery } from './target.ts';

/** Stands in for `generateSeries` where a target is not there: every shot is errored, and nothing is sent. */
export function skipSeries(reason: Reason): typeof generateSeries {
  const error = shotErrorOf('skipped', reason);
  return async ({ request }, context) => {
    const ref = { target: context.target.info.id, case: request.caseId, sample: request.sample };
    for (const { angle } of request.shots) {
      const shot = await receiveShot(notAsked(angle, error), { ...context, series: request });
      await context.onShot(shot);
      context.emit({ type: 'shot-finished', ...ref, angle, seed: null, latencyMs: null, error });
    }
    return { sessionId: null, startedAt: null, durationMs: null, warnings: [], log: [error.message] };
  };
}

function notAsked(angle: Angle, error: ShotError): Delivery {
  return {
    angle,
    prompt: null,
    sentPrompt: null,
    negativePrompt: null,
    seed: null,
    sessionId: null,
    picture: { kind: 'none', error },
    attempts: [],
    warnings: [],
  };
}
