import { shotError } from '../../errors.ts';
import type { Delivery, SeriesReport, SeriesRequest, Target } from '../../generator/target.ts';
import { defineTargetInfo, noLimits } from '../../generator/target-info.ts';
import { reasonOf } from '../../model/reason.ts';
import { toDeliveries, toSeriesReport } from '../backend/deliveries.ts';
import { type BackendAnswer, type BackendReading, readBackendAnswer } from '../backend/response.ts';

/**
 * Scores what already exists: saved answers of the backend, by case id. Its pictures go through the same client,
 * acceptance and checks as those of a living service.
 *
 * @param options.label says where the answers come from, for people
 */
export function createReplayTarget(options: {
  readonly id?: string;
  readonly label: string;
  /** By case id. */
  readonly answers: Pick<ReadonlyMap<string, BackendAnswer>, 'get'>;
}): Target {
  return {
    info: defineTargetInfo({
      id: options.id ?? 'replay',
      label: options.label,
      type: 'replay',
      capabilities: { negativePrompt: false, seed: true, writesPrompts: true },
      notes: [reasonOf('answers-saved')],
    }),
    size: null,
    ownsAddress: () => false,
    limits: noLimits,
    async health() {},
    generate: (series) => deliver(series, readAnswer(options.answers.get(series.caseId), series)),
    async close() {},
  };
}

function readAnswer(answer: BackendAnswer | undefined, series: SeriesRequest): BackendReading {
  if (answer) return readBackendAnswer(answer);
  const error = shotError('skipped', `The replayed input has no answer for ${series.caseId}.`);
  return { sessionId: null, images: [], error, warnings: [] };
}

async function* deliver(
  series: SeriesRequest,
  reading: BackendReading,
): AsyncGenerator<Delivery, SeriesReport> {
  yield* toDeliveries(series, reading);
  return toSeriesReport(series, reading);
}
