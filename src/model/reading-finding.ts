import { z } from 'zod';
import { promptFamilies, promptUnits } from './prompt-limit.ts';

/**
 * What is said of how far a model reads a prompt. `not-read`: words that ask for something stand where reading has
 * stopped; `perhaps-not-read`: only a count that is an estimate says so; `taken-back-unread`: words that take a request
 * back stand there; the others speak of a prompt as a whole.
 */
export const readingCodes = [
  'not-read',
  'perhaps-not-read',
  'taken-back-unread',
  'prompt-cut',
  'negative-cut',
  'prompt-too-long',
  'letters-unread',
  'words-deleted',
] as const;

/** The budget that decides, and how much of it something takes. */
const budgetSchema = z.strictObject({
  /** Null for a limit given in numbers. */
  family: z.enum(promptFamilies).nullable(),
  unit: z.enum(promptUnits),
  max: z.int().min(1),
  /** Both ends of an estimate, equal where the count is exact: of the whole text, or up to the end of `words`. */
  low: z.int().min(0),
  high: z.int().min(0),
});
export type Budget = z.infer<typeof budgetSchema>;

export const readingFindingSchema = z.strictObject({
  code: z.enum(readingCodes),
  budget: budgetSchema.nullable(),
  /** As written: what is not read or not told apart. */
  words: z.array(z.string()),
});
export type ReadingFinding = z.infer<typeof readingFindingSchema>;

/** The same behind what else a check says; `from`: where in its reason the sentence begins, in UTF-16 units. */
export const saidFindingSchema = readingFindingSchema.extend({ from: z.int().min(0) });

/** How far a text of a request is read, where that is not to its end. */
export const readEndSchema = z.strictObject({
  field: z.enum(['prompt', 'sentPrompt', 'negativePrompt']),
  /** What ends here or before is surely read, in UTF-16 units; `lastEnd`: what ends behind it is surely not. */
  sureEnd: z.int().min(0),
  lastEnd: z.int().min(0),
  /** How much its reader reads. */
  max: z.int().min(1),
  unit: z.enum(promptUnits),
});
export type ReadEnd = z.infer<typeof readEndSchema>;

/**
 * How long the prompts of a run are for well-known readers, where nobody knows how much their own model reads. Null: a
 * prompt could not be counted.
 */
export const unknownLimitSchema = z.strictObject({
  prompts: z.int().min(0),
  /** How many have more than 75 CLIP tokens. */
  overClip: z.int().min(0).nullable(),
  /** How many have more than 255 T5 tokens: at least, at most. */
  overT5: z.strictObject({ low: z.int().min(0), high: z.int().min(0) }).nullable(),
});
export type UnknownLimit = z.infer<typeof unknownLimitSchema>;
