import { z } from 'zod';

/** What words of a prompt can name. */
export const namedThings = [
  'brand',
  'model',
  'year',
  'paint',
  'body',
  'view',
  'badge',
  'other-badges',
  'badge-place',
  'same-car',
  'lettering',
] as const;

/** What a stretch of a prompt names, as the reader of prompts understands it. Offsets are UTF-16 units. */
export const namedWordsSchema = z.strictObject({
  start: z.int().min(0),
  end: z.int().min(0),
  names: z.enum(namedThings),
  /** What is asked for on a condition only, or can be read in two ways, is unsure. */
  how: z.enum(['asked', 'forbidden', 'unsure']),
});
export type NamedWords = z.infer<typeof namedWordsSchema>;

/** The words of the text that the checks read, in its order; none overlap. */
export const namedTextSchema = z.strictObject({
  field: z.enum(['prompt', 'sentPrompt']),
  words: z.array(namedWordsSchema),
});
