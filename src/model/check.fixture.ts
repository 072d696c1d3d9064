import type { Check } from './check.ts';

type CheckChanges = Partial<Omit<Check, 'details'>> & { details?: Partial<Check['details']> };

/** A prompt that asks for the brand; good unless changed. */
export function makeCheck(changes: CheckChanges = {}): Check {
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
    reason: 'the prompt asks for a Renault',
    ...changes,
    details: { expected: null, measured: null, marks: [], ...changes.details },
  } as Check;
}
