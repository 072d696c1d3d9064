import { HttpFailure } from '../../http/client.ts';
import { type Deadline, startDeadline } from '../../http/limits/deadline.ts';
import type { Clock } from '../../model/clock.ts';

/** Bounds one lookup with all its requests and waits, in milliseconds. */
export const lookupDeadlineMs = 10_000;

export interface LookupOptions {
  readonly clock: Clock;
  /** Aborted when the run is. */
  readonly signal: AbortSignal;
}

export interface LookedUp<Facts> {
  readonly found: Facts | null;
  /** Why there was no answer; null when there was one, be it "nothing known". */
  readonly problem: string | null;
}

/** Runs one lookup within its deadline. Never rejects. */
export type LookUp = <Facts>(work: (deadline: Deadline) => Promise<Facts | null>) => Promise<LookedUp<Facts>>;

/**
 * Bounds what a run may lose to services that are slow, busy or gone: each lookup has a deadline, and after one that
 * found them so the run asks no more.
 */
export function startLookups({ clock, signal }: LookupOptions): LookUp {
  let whyGivenUp: string | null = null;
  return async (work) => {
    if (whyGivenUp !== null) return { found: null, problem: whyGivenUp };
    const deadline = startDeadline({ clock, deadlineMs: lookupDeadlineMs, signal });
    try {
      return { found: await work(deadline), problem: null };
    } catch (error) {
      const problem = explain(error, deadline);
      if (isServiceTrouble(error, deadline)) whyGivenUp ??= problem;
      return { found: null, problem };
    } finally {
      deadline.stop();
    }
  };
}

function explain(error: unknown, deadline: Deadline): string {
  if (deadline.signal.aborted) return deadline.error('The web search').message;
  return error instanceof Error ? error.message : String(error);
}

/** An answer that cannot be read says nothing of the next one; no answer does. */
function isServiceTrouble(error: unknown, deadline: Deadline): boolean {
  if (deadline.signal.aborted) return true;
  return error instanceof HttpFailure && !(error.code === 'http-error' && error.answer?.status === 200);
}
