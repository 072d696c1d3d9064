import { z } from 'zod';
import { runInfoSchema } from './result.ts';
import { shardSchema } from './shard.ts';
import { verdictWords } from './verdict-word.ts';

const points = z.number().min(0).max(100).nullable();
const count = z.int().min(0);

/** As everywhere: `score` is what it may be, `least` what it surely is; both null where nothing was measured. */
const endsSchema = z.strictObject({ score: points, least: points });
export type DigestEnds = z.infer<typeof endsSchema>;

const scoresSchema = z.strictObject({
  overall: endsSchema,
  consistency: endsSchema,
  relevance: endsSchema,
  logo: endsSchema,
});
export type DigestScores = z.infer<typeof scoresSchema>;

/** One car at one target, over its samples. */
const carDigestSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** Digest of all that was asked of it, its angles among it: cars that differ in it are not the same case. */
  asked: z.string(),
  samples: count,
  passed: count,
  failed: count,
  /** Means over its samples with an outcome. */
  scores: scoresSchema,
});
export type CarDigest = z.infer<typeof carDigestSchema>;

/** Settings by name, as text; null where there is none. */
const settingsSchema = z.record(z.string(), z.string().nullable());

const targetDigestSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  synthetic: z.boolean(),
  settings: settingsSchema,
  /** Who looked at its pictures, judges by their names. */
  lookers: z.array(z.string()),
  /** Digest of its pictures; null where there are none. */
  pictures: z.string().nullable(),
  scores: scoresSchema,
  /** Its own, where a run asked several; digests of earlier versions have that of their run alone. */
  verdict: z.enum(verdictWords).optional(),
  cars: z.array(carDigestSchema),
});
export type TargetDigest = z.infer<typeof targetDigestSchema>;

/** What is kept of a run for the course of all runs: small, so that hundreds are read at once. */
export const runDigestSchema = z.strictObject({
  ...runInfoSchema.pick({ id: true, suite: true, startedAt: true, status: true, promptsOnly: true }).shape,
  /** A part of a run, which is in no course of runs; left out of whole ones. */
  shard: shardSchema.optional(),
  verdict: z.enum(verdictWords),
  rubric: settingsSchema,
  targets: z.array(targetDigestSchema),
});
export type RunDigest = z.infer<typeof runDigestSchema>;
