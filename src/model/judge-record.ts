import { z } from 'zod';
import { calibrationSchema } from './calibration.ts';

const count = z.int().min(0);

/** Of several of one judge, those of a run that was gone on with, each tells of its own part. */
export const judgeRecordSchema = z.strictObject({
  judge: calibrationSchema.shape.judge,
  /** What it turned out to be able to do; null where nobody found out. */
  can: z
    .looseObject({
      pictures: z.boolean().nullable(),
      pairs: z.boolean().nullable(),
      changes: z.array(z.string()),
    })
    .nullable(),
  asked: z.strictObject({
    /** Looks that were asked for, and those of them that were answered before; controls included. */
    looks: count,
    remembered: count,
    usage: z.strictObject({
      calls: count,
      /** Null: the service did not say. */
      promptTokens: count.nullable(),
      answerTokens: count.nullable(),
    }),
    /** Null: no price is known. */
    cost: z.strictObject({ amount: z.number().min(0), currency: z.string() }).nullable(),
    /** Looks without an answer, by code. */
    failed: z.record(z.string(), count),
  }),
});
/** A judge that looked at the pictures of a run, and what that took. */
export type JudgeRecord = z.infer<typeof judgeRecordSchema>;
