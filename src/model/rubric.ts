import { z } from 'zod';
import { dimensions, halves, profiles } from './vocabulary.ts';

export { dimensions, halves, profiles };

export const dimensionSchema = z.enum(dimensions);
export type Dimension = z.infer<typeof dimensionSchema>;

export const halfSchema = z.enum(halves);
export type Half = z.infer<typeof halfSchema>;

export const profileSchema = z.enum(profiles);
export type Profile = z.infer<typeof profileSchema>;

const percent = z.number().min(0).max(100);
/** Check id -> weight. The weights of a half add up to 100; a half without checks is not part of the profile. */
export const halfWeightsSchema = z.record(z.string(), percent);

export const profileWeightsSchema = z.strictObject({
  consistency: z.strictObject({ asked: halfWeightsSchema, shown: halfWeightsSchema }),
  relevance: z.strictObject({ asked: halfWeightsSchema, shown: halfWeightsSchema }),
  logo: z.strictObject({ asked: halfWeightsSchema, shown: halfWeightsSchema }),
});

/** `cases/rubric.yaml`: every number a score depends on. */
export const rubricSchema = z.strictObject({
  /** Share of each dimension in the overall score, in percent; they add up to 100. */
  weights: z.strictObject({ consistency: percent, relevance: percent, logo: percent }),
  /** Lowest score of each grade; anything lower is "needs work". A case passes from `good` on. */
  grades: z.strictObject({ excellent: percent, good: percent }),
  /** Wall time of a series, in milliseconds; anything slower is "slow". */
  speed: z.strictObject({ excellentUnderMs: z.number().positive(), goodUnderMs: z.number().positive() }),
  /** What a `warn` earns of a check's weight, 0..1. */
  warnCredit: z.number().min(0).max(1),
  /** Highest shown half of consistency, 0..100, when one angle is a copy of another. */
  copyCap: percent,
  profiles: z.strictObject({ strict: profileWeightsSchema, classic: profileWeightsSchema }),
});
export type Rubric = z.infer<typeof rubricSchema>;

export const gradeSchema = z.enum(['excellent', 'good', 'needs work']);
export type Grade = z.infer<typeof gradeSchema>;

export const speedGradeSchema = z.enum(['excellent', 'good', 'slow']);
export type SpeedGrade = z.infer<typeof speedGradeSchema>;
