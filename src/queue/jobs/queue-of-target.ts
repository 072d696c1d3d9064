import { createHash } from 'node:crypto';
import type { Target } from '../../generator/target.ts';
import { createPaceOf } from '../../http/limits/host-pace.ts';
import { addressOf } from '../../summary/compare/list-settings.ts';
import type { Pace } from '../server/job-queue.ts';
import type { Cut } from './plan-jobs.ts';

type Described = Pick<Target, 'info' | 'limits'>;

interface QueueSharing {
  /** Of this program. */
  readonly version: string;
  /** What a worker has to trust to work for the run, as any text. */
  readonly trust: string;
}

/**
 * The queue of a target: runs that ask the same one at the same pace share it, as long as whoever may work for one of them
 * may work for all: a worker cannot pass over a job. Another pace has a queue of its own, for a queue has one pace, and
 * what is cut without one would go through another's in bursts. Workers of another version do not see it.
 */
export function queueOf(target: Described, { version, trust }: QueueSharing): string {
  const { id, type, model, digest = '' } = target.info;
  const { minIntervalMs, concurrency } = paceOf(target);
  const at = [type, addressOf(target.info), model, digest];
  const text = JSON.stringify([version, trust, ...at, minIntervalMs, concurrency]);
  return `car-eval-${id}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}`;
}

/** What holds for all workers together: what the target says itself, and what is known of its host. */
export function paceOf({ info, limits }: Described): Pace {
  const known =
    info.baseUrl === null ? null : createPaceOf(Number.POSITIVE_INFINITY)(new URL(info.baseUrl).host);
  const atMost = known && Number.isFinite(known.atMost) ? known.atMost : null;
  return {
    minIntervalMs: limits.minIntervalMs ?? (known?.minIntervalMs || null),
    concurrency: limits.concurrency ?? atMost,
  };
}

/** What goes over in one job. */
export function cutOf(target: Described): Cut {
  if (target.info.capabilities.writesPrompts) return isPaced(target) ? 'series' : 'blocks';
  return isPaced(target) ? 'shots' : 'blocks';
}

function isPaced(target: Described): boolean {
  const { minIntervalMs, concurrency } = paceOf(target);
  return minIntervalMs !== null || concurrency !== null;
}
