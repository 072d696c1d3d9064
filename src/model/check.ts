import { z } from 'zod';
import { angleSchema } from './car.ts';
import { saidFindingSchema } from './reading-finding.ts';
import { dimensionSchema, halfSchema } from './rubric.ts';

export const checkStatusSchema = z.enum(['pass', 'warn', 'fail', 'unmeasured', 'not-applicable', 'error']);
export type CheckStatus = z.infer<typeof checkStatusSchema>;

/** What a check looked at, least trusted first. */
export const evidenceSchema = z.enum(['metadata', 'prompt', 'pixels', 'judge', 'human']);
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
  marks: z.array(markSchema).default([]),
  /** Words that decide and are not read, or perhaps not; left out where all are, or nothing is known. */
  unread: saidFindingSchema.optional(),
});
export type CheckDetails = z.infer<typeof checkDetailsSchema>;

/** One check's record in a result. `score` is 0..1, and null unless the status is pass, warn or fail. */
export const checkSchema = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    dimension: dimensionSchema,
    half: halfSchema,
    scope: scopeSchema,
    evidence: evidenceSchema,
    status: checkStatusSchema,
    score: z.number().min(0).max(1).nullable(),
    /** Weight in its half, 0..100, from the rubric. */
    weight: z.number().min(0).max(100),
    reason: z.string(),
    details: checkDetailsSchema,
  })
  .refine((check) => (check.score !== null) === ['pass', 'warn', 'fail'].includes(check.status), {
    error: 'Expected `score` to be a number for pass, warn and fail, and null for every other status',
    path: ['score'],
  });
export type Check = z.infer<typeof checkSchema>;
