import type { TargetInfo } from '../model/result.ts';
import type { TargetLimits } from './target.ts';

type Description = Pick<TargetInfo, 'id' | 'label' | 'type' | 'capabilities'> & Partial<TargetInfo>;

/** Fills in what most targets have in common: no address, no model, neither synthetic nor degraded, nothing to note. */
export function defineTargetInfo(description: Description): TargetInfo {
  return { baseUrl: null, model: null, synthetic: false, degraded: false, notes: [], ...description };
}

/** Nothing but the run and the host says how fast the target may be asked. */
export const noLimits: TargetLimits = { concurrency: null, minIntervalMs: null, timeoutMs: null };
