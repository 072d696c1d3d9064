import { z } from 'zod';
import { resultSchema } from './result.ts';

/** A file with some of the cases of a result. */
export const resultPartSchema = z.strictObject({
  /** From the folder of `result.json`: a JSON array of cases, one a line, as they would stand under `cases`. */
  file: z.string().regex(/^(?!\.)[^/\\]+\/\d{5,}\.json$/),
  series: z.int().min(1),
  /** Asked for, whether they came or not. */
  pictures: z.int().min(0),
  /** Length of the file: another one belongs to another result. */
  bytes: z.int().min(2),
});
export type ResultPart = z.infer<typeof resultPartSchema>;

/**
 * `result.json` of a run too large for one file: in the place of `cases` it names the files that hold them, in the order of
 * the result. All that sums is as in any other.
 */
export const splitResultSchema = resultSchema
  .omit({ cases: true })
  .extend({ parts: z.array(resultPartSchema).min(2) });
export type SplitResult = z.infer<typeof splitResultSchema>;
