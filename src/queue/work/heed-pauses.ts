import { type HttpClient, HttpFailure } from '../../http/client.ts';
import { readRetryAfterMs } from '../../http/limits/retry-after.ts';
import type { Clock } from '../../model/clock.ts';
import type { Emit } from '../../model/events.ts';

interface Heeding {
  readonly clock: Clock;
  readonly emit: Emit;
  /** Takes how long, in milliseconds. */
  readonly pause: (ms: number) => void;
}

/** A client that tells of each time that a service wants to be left alone: then no worker is to ask it. */
export function heedPauses(http: HttpClient, { clock, emit, pause }: Heeding): HttpClient {
  return {
    async send(request) {
      const { onRetry = emit, ...rest } = request;
      try {
        return await http.send({
          ...rest,
          onRetry(event) {
            if (event.isRateLimited) pause(event.waitMs);
            onRetry(event);
          },
        });
      } catch (error) {
        const ms = askedToWaitMs(error, clock);
        if (ms !== null) pause(ms);
        throw error;
      }
    },
    close: () => http.close(),
  };
}

/** What the last answer asked for; null where it was no rate limit. */
function askedToWaitMs(error: unknown, clock: Clock): number | null {
  if (!(error instanceof HttpFailure) || error.answer?.status !== 429) return null;
  return readRetryAfterMs(error.answer.headers['retry-after'], clock.date());
}
