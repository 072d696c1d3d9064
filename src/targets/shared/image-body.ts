import type { ShotError } from '../../errors.ts';
import type { ReadAnswer, Refusal } from '../../generator/target.ts';
import type { HttpAnswer } from '../../http/client.ts';
import { rejectNonImage } from '../../images/reject-non-image.ts';

/**
 * Reads a good answer that is the picture itself.
 *
 * @param error why the picture does not count, when its headers tell
 */
export function readImageBody(answer: HttpAnswer, error: ShotError | null): ReadAnswer | Refusal {
  const { body: bytes, headers } = answer;
  const contentType = headers['content-type'] ?? null;
  return rejectNonImage(answer) ?? { picture: { kind: 'bytes', bytes, contentType }, error, warnings: [] };
}
