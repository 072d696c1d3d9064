import { z } from 'zod';
import { angleSchema } from './car.ts';
import { saidFindingSchema } from './reading-finding.ts';
import { reasonSchema } from './reason.ts';
import { saidSchema } from './reasons/kinds.ts';
import { dimensionSchema, halfSchema } from './rubric.ts';
import { questions, sources } from './vocabulary.ts';

/** The two halves of the statuses: what has a score, and what has none. */
const scoredStatusSchema = z.enum(['pass', 'warn', 'fail']);
const openStatusSchema = z.enum(['unmeasured', 'not-applicable', 'error']);
export const checkStatusSchema = z.enum([...scoredStatusSchema.options, ...openStatusSchema.options]);
export type CheckStatus = z.infer<typeof checkStatusSchema>;

/** What a check looked at, least trusted first. */
export const evidences = ['metadata', 'prompt', ...sources] as const;
/** Results of earlier versions say `human` of what people say. */
export const evidenceSchema = z.preprocess((word) => (word === 'human' ? 'people' : word), z.enum(evidences));
export type Evidence = z.infer<typeof evidenceSchema>;

export const scopeSchema = z.enum(['shot', 'series']);

/** Words of a prompt that decided a check. Offsets are UTF-16 units into that text of that angle's shot. */
export const markSchema = z.strictObject({
  angle: angleSchema,
  field: z.enum(['prompt', 'sentPrompt', 'negativePrompt']),
  start: z.int().min(0),
  end: z.int().min(0),
  /** `good` words speak for the check, `bad` ones against it. */
  tone: z.enum(['good', 'bad']),
});
export type Mark = z.infer<typeof markSchema>;

/** The facts behind a reason, for people and for other programs. */
export const checkDetailsSchema = z.strictObject({
  expected: z.string().nullable().default(null),
  measured: z.string().nullable().default(null),
  /** Both as codes with their values, where they are words; not in results of earlier versions. */
  said: z.strictObject({ expected: saidSchema.optional(), measured: saidSchema.optional() }).optional(),
  marks: z.array(markSchema).default([]),
  /** Words that decide and are not read, or perhaps not; left out where all are, or nothing is known. */
  unread: saidFindingSchema.optional(),
});
export type CheckDetails = z.infer<typeof checkDetailsSchema>;

/** What is true of a check wherever it is made; left out where it is not. Not in results of earlier versions. */
const checkTraitsSchema = z.strictObject({
  /** Its facts name colours. */
  isColor: z.literal(true).optional(),
  /** A fault of it can not be made up for by other checks. */
  decisive: z.literal(true).optional(),
  /** What it looks for, in a word or two: "badge". */
  topic: z.string().optional(),
  /** Only in results of earlier versions: its fault caps its half at the rubric's `copyCap`. */
  caps: z.literal(true).optional(),
});
export type CheckTraits = z.infer<typeof checkTraitsSchema>;

/** Traits, and what people are asked of the same fact; left out where they are not asked. */
const checkFactsSchema = checkTraitsSchema.extend({ question: z.enum(questions).optional() });
export type CheckFacts = z.infer<typeof checkFactsSchema>;

/**
 * What a check of a series that was looked at in part only can still be worth, 0..1: `least` where all the rest is a
 * fault, `most` where none is, and the share of its pairs that was looked at.
 */
export const partSchema = z.strictObject({
  least: z.number().min(0).max(1),
  most: z.number().min(0).max(1),
  share: z.number().min(0).max(1),
});
export type Part = z.infer<typeof partSchema>;

const recordHead = {
  id: z.string(),
  title: z.string(),
  dimension: dimensionSchema,
  half: halfSchema,
  scope: scopeSchema,
  evidence: evidenceSchema,
};

const recordRest = {
  /** Weight in its half, 0..100, from the rubric. */
  weight: z.number().min(0).max(100),
  /** False: shown beside the others, and nothing follows from it. Left out: it may be the one that is weighed. */
  weighs: z.boolean().optional(),
  /** True for a fault that was seen and not confirmed: unmeasured, and to be looked at. */
  doubt: z.boolean().optional(),
  /** Who looked, where the evidence does not say it: a judge's id. */
  by: z.string().optional(),
  /** Chance that the fact holds, 0..1, as who looked sees it. */
  p: z.number().min(0).max(1).optional(),
  /** Left out where all of it was looked at, or nothing. */
  part: partSchema.optional(),
  ...checkFactsSchema.shape,
  reason: reasonSchema,
  details: checkDetailsSchema,
};

/** One check's record in a result. Its status decides whether it has a score, 0..1. */
export const checkSchema = z.discriminatedUnion('status', [
  z.strictObject({
    ...recordHead,
    status: scoredStatusSchema,
    score: z.number().min(0).max(1),
    ...recordRest,
  }),
  z.strictObject({ ...recordHead, status: openStatusSchema, score: z.null(), ...recordRest }),
]);
export type Check = z.infer<typeof checkSchema>;
