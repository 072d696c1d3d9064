import type { Check } from './check.ts';
import { type Reason, reasonAsWritten } from './reason.ts';

type CheckChanges = Partial<Omit<Check, 'details' | 'reason'>> & {
  details?: Partial<Check['details']>;
  reason?: Reason | string;
};

/** A prompt that asks for the brand; good unless changed. */
export function makeCheck({
  reason = 'the prompt asks for a Renault',
  ...changes
}: CheckChanges = {}): Check {
  return {
    id: 'brand',
    title: 'Brand is asked for',
    dimension: 'relevance',
    half: 'asked',
    scope: 'shot',
    evidence: 'prompt',
    status: 'pass',
    score: 1,
    weight: 30,
    reason: typeof reason === 'string' ? reasonAsWritten(reason) : reason,
    ...changes,
    details: { expected: null, measured: null, marks: [], ...changes.details },
  } as Check;
}
