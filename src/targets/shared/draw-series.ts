import type {
  Delivery,
  PictureRequest,
  SeriesReport,
  SeriesRequest,
  ShotRequest,
} from '../../generator/target.ts';

/** What a service takes of a shot besides its prompt. */
interface Takes {
  readonly seed: boolean;
  readonly negativePrompt: boolean;
}

/** Delivers a series of a service that draws each prompt on one request: nothing is sent here, the core does that. */
export async function* drawSeries(
  series: SeriesRequest,
  takes: Takes,
  toRequest: (shot: ShotRequest) => PictureRequest,
): AsyncGenerator<Delivery, SeriesReport> {
  for (const shot of series.shots) {
    yield {
      angle: shot.angle,
      prompt: shot.prompt,
      sentPrompt: shot.prompt,
      negativePrompt: takes.negativePrompt ? shot.negativePrompt : null,
      seed: takes.seed ? shot.seed : null,
      sessionId: series.sessionId,
      picture: { kind: 'request', request: toRequest(shot) },
      attempts: [],
      warnings: [],
    };
  }
  return { sessionId: series.sessionId, warnings: [], log: [] };
}
