import { z } from 'zod';
import { caseIdSchema } from './case.ts';
import { dimensionSchema } from './rubric.ts';

/**
 * What the samples of the same cars say of a target, never of other cars or other days. `cannot-tell`: neither a fall nor
 * a rise is beyond chance. `no-worse`: no fall by more than was allowed.
 */
export const targetWords = ['worse', 'better', 'no-worse', 'cannot-tell', 'nothing-to-compare'] as const;

/**
 * Why there is no word. `too-few-samples`: whatever had come, it could have been chance. `within-chance`: what came could
 * be. The others: nothing of the two sides can be held against each other.
 */
const reasonSchema = z.enum([
  'too-few-samples',
  'within-chance',
  'rubric',
  'no-common-cases',
  'no-common-checks',
]);

const intervalSchema = z.strictObject({ lower: z.number(), upper: z.number() });
const chance = z.number().min(0).max(1);
const points = z.number().min(0).max(100);
const count = z.int().min(0);

const comparedCarSchema = z.strictObject({
  case: caseIdSchema,
  title: z.string(),
  /** Scores of its samples by the checks that both sides looked at, one decimal. */
  before: z.array(points),
  after: z.array(points),
  /** True when every sample before passed, and not every one now. */
  broke: z.boolean(),
});
export type ComparedCar = z.infer<typeof comparedCarSchema>;

const evidenceOfWordSchema = z.strictObject({
  /** Mean over the cars of the change of their means, in points. */
  change: z.number(),
  /** The same test turned round, `level` on each side. */
  interval: intervalSchema,
  /** Chance of as great a fall, or rise, beyond the margin, had there been none. */
  pFall: chance,
  pRise: chance,
  /** Whatever had come, no chance could have been lower. */
  lowestReachable: chance,
  /** Chance of a false word on the side that it claims. */
  level: chance,
  /** Cars by the change of their mean. */
  cars: z.strictObject({ fell: count, rose: count, same: count }),
  /** The fewest samples that a car has on one side. */
  samples: count,
});

/** The word of one target, and all it rests on. */
export const targetWordSchema = z.strictObject({
  word: z.enum(targetWords),
  /** Null where there is a word. */
  reason: reasonSchema.nullable(),
  /** Points that a change has to exceed. */
  margin: points,
  /** Points of a fall that do not matter; 0 where nothing was allowed. */
  noWorseThan: points,
  /** Null where there is nothing to compare. */
  evidence: evidenceOfWordSchema.nullable(),
  /** What would tell; null where there is a word, or nothing more helps. */
  wouldTell: z.union([z.strictObject({ samples: count }), z.strictObject({ cars: count })]).nullable(),
  /** Dimensions that changed as the word says, beyond chance; empty without a word. */
  dimensions: z.array(dimensionSchema),
  /** Cases that fell by themselves, beyond chance. */
  fallen: z.array(caseIdSchema),
  /** 90 % interval of the change of cars like these; null under 20 cars. */
  likeThese: intervalSchema.nullable(),
  /** Samples of both sides that show the very same pictures as others: they do not count. */
  copies: count,
  /** How many planned looks share the chance of a false word; left out for one. */
  looks: z.int().min(1).optional(),
  cars: z.array(comparedCarSchema),
});
export type TargetWord = z.infer<typeof targetWordSchema>;
