import type { NumberChange } from '../../model/comparison.ts';
import { roundScore } from '../numbers.ts';

/** Two scores, 0..100 with one decimal, and their difference to that decimal; null where a side is not measured. */
export function compareScores(before: number | null, after: number | null): NumberChange {
  return { before, after, difference: subtract(before, after) };
}

function subtract(before: number | null, after: number | null): number | null {
  return before === null || after === null ? null : roundScore(after - before);
}
