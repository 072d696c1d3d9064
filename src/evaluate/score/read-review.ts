import type { Review } from '../../model/review.ts';
import { readVerdicts } from '../../review/read-verdicts.ts';
import { summariseReview } from '../../review/summarise-review.ts';
import type { StoredResult } from '../../run/stored-result.ts';

/**
 * Reads what people said of the pictures of a result, and sums it up.
 *
 * @throws Stop `run-unreadable` when a file of verdicts is broken
 */
export async function readReview(runDir: string, result: StoredResult): Promise<Review> {
  return summariseReview(await readVerdicts(runDir), result.readCases());
}
