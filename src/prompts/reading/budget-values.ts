import type { PromptLimit, PromptUnit } from '../../model/prompt-limit.ts';
import type { Extent } from '../tokens/text-counter.ts';
import type { LimitReading } from './read-part.ts';

/** A budget in a message, and how much of it something takes: both ends of an estimate, equal where it is exact. */
export interface BudgetValues extends Extent {
  /** Null for a limit given in numbers. */
  readonly family: PromptLimit['family'];
  readonly unit: PromptUnit;
  readonly max: number;
}

/**
 * @param extent how much something takes of the budget; the whole text when left out
 * @returns null where there is no limit, or nothing was counted
 */
export function toBudgetValues(
  { limit: { family, unit, max }, length }: LimitReading,
  extent: Extent | null = length,
): BudgetValues | null {
  return max === null || extent === null ? null : { family, unit, max, ...extent };
}
