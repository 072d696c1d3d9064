import type { Measures } from '../model/measures.ts';

/**
 * Leaves the paint unmeasured where colours are in doubt; what does not depend on them stays.
 *
 * @param doubt why the colours are not to be measured; null when they are
 */
export function doubtPaint(measures: Measures, doubt: string | null): Measures {
  if (doubt === null) return measures;
  const unknown = { family: null, vivid: null, confidence: 0, lab: null, hex: null } as const;
  return { ...measures, paint: { ...unknown, reason: doubt } };
}
