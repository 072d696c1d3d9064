import { z } from 'zod';
import { carSchema } from './car.ts';
import { caseIdSchema, evalCaseSchema } from './case.ts';
import { checkSchema } from './check.ts';
import { feedSchema } from './feed.ts';
import { gateRulesSchema } from './gate-rules.ts';
import { metFaultSchema } from './known-fault.ts';
import { namedTextSchema } from './named-words.ts';
import { promptLimitSchema } from './prompt-limit.ts';
import { readEndSchema, unknownLimitSchema } from './reading-finding.ts';
import { reasonSchema } from './reason.ts';
import { saidSchema } from './reasons/kinds.ts';
import { referenceSchema } from './reference.ts';
import { gradeSchema, profileSchema, speedGradeSchema } from './rubric.ts';
import { missingShardsSchema, shardSchema } from './shard.ts';
import { shotSchema, warningSchema } from './shot.ts';

export const schemaVersion = 3;
/**
 * Read as this version: version 1, which had one number for a half and no lower ends, with `least` null; versions 1 and
 * 2, whose reasons were texts, with the code `as-written`.
 */
const readableVersionSchema = z
  .literal([1, 2, schemaVersion])
  .transform((): typeof schemaVersion => schemaVersion);

const points = z.number().min(0).max(100);
const score = points.nullable();
const count = z.int().min(0);
/** The lower end of the score beside it: what was not looked at counts 0 in it, and 1 in `score`. */
const least = score.default(null);
/** Null where the two ends lie in two grades, or something that decides was not looked at. */
const word = gradeSchema.nullable().default(null);

const halfScoreSchema = z.preprocess(
  (half) => (typeof half === 'number' ? { score: half, least: null } : half),
  z.strictObject({ score: points, least }).nullable(),
);

const sightSchema = z.strictObject({ id: z.string(), topic: z.string() });

/** How much of what pictures can show was looked at. Not in results of version 1. */
export const coverageSchema = z.strictObject({
  /** Weight that was looked at / weight that applies, 0..1; null when nothing applies. */
  seenShare: z.number().min(0).max(1).nullable(),
  /** Checks of pictures that apply, and what each looks for: those that were looked at wherever they apply, and the rest. */
  seen: z.array(sightSchema),
  unseen: z.array(sightSchema),
});
export type CheckSight = z.infer<typeof sightSchema>;
export type Coverage = z.infer<typeof coverageSchema>;

/** A template by its name, and the SHA-256, in hex, of all that shapes its prompts. */
const promptRefSchema = z.strictObject({
  name: z.string(),
  digest: z.string(),
  /** The target by itself, where it stands beside itself with other prompts; null where it does not. */
  variantOf: z.string().nullable(),
});

/** `synthetic`: drawn by the embedded studio. `degraded`: known to alter what it is asked. Both are said in the report. */
export const targetInfoSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  type: z.string(),
  baseUrl: z.string().nullable(),
  model: z.string().nullable(),
  capabilities: z.strictObject({
    negativePrompt: z.boolean(),
    seed: z.boolean(),
    /** True for a target that writes its own prompts: then these prompts are what is under test. */
    writesPrompts: z.boolean(),
    /** False for what was saved without any session id, which is then unknown; left out where ids are expected. */
    sessionIds: z.boolean().optional(),
    /** True where its requests say that the prompt is English, so that a service that translates leaves it alone. */
    saysEnglish: z.boolean().optional(),
    /** How much of a prompt its model reads, budgets that hold at once; empty: all of it; null or left out: not known. */
    promptLimit: z.array(promptLimitSchema).nullable().optional(),
  }),
  synthetic: z.boolean(),
  degraded: z.boolean(),
  notes: z.array(reasonSchema),
  /** SHA-256, in hex, of all that shapes its pictures, keys and addresses apart; left out where nobody asked for it. */
  digest: z.string().optional(),
  /** What its prompts were written from; left out for a target that writes its own. */
  prompt: promptRefSchema.optional(),
  /** The model's own tokenizer, as a path in the run's folder; left out where none was given. */
  tokenizer: z.string().optional(),
});
export type TargetInfo = z.infer<typeof targetInfoSchema>;

/** Scores are 0..100 with one decimal. `asked` without `shown` reads "asked only", the reverse "seen only". */
export const dimensionScoreSchema = z.strictObject({
  score,
  least,
  word,
  asked: halfScoreSchema,
  shown: halfScoreSchema,
  /** Measured shown weight / applicable shown weight, 0..1; null when nothing shown applies. */
  seenShare: z.number().min(0).max(1).nullable(),
  /** Check records that count in this dimension, and how many of them were measured, do not apply, or threw. */
  n: count,
  measured: count,
  notApplicable: count,
  errored: count,
});
export type DimensionScore = z.infer<typeof dimensionScoreSchema>;

export const dimensionScoresSchema = z.strictObject({
  consistency: dimensionScoreSchema,
  relevance: dimensionScoreSchema,
  logo: dimensionScoreSchema,
});
export type DimensionScores = z.infer<typeof dimensionScoresSchema>;

export const scoredShotSchema = shotSchema.extend({
  checks: z.array(checkSchema),
  /** The texts that are not read to their end; left out where all are, or nothing is known. */
  readTo: z.array(readEndSchema).optional(),
  /** What its prompt asks for, word by word; left out where no prompt is known, and in runs from before this was kept. */
  named: namedTextSchema.optional(),
});
export type ScoredShot = z.infer<typeof scoredShotSchema>;

export const seriesStatusSchema = z.enum(['ok', 'partial', 'failed', 'errored']);
export type SeriesStatus = z.infer<typeof seriesStatusSchema>;

/** `none`: nothing speaks against the case, but too much is missing. */
export const outcomeSchema = z.enum(['passed', 'failed', 'none']);

/** One case at one target in one sample. */
export const seriesResultSchema = z.strictObject({
  id: caseIdSchema,
  title: z.string(),
  why: z.string(),
  /** Of the case; as in the case itself. */
  source: evalCaseSchema.shape.source,
  /** `id` of the target. */
  target: z.string(),
  /** 1-based number of the draw (`--repeat`). */
  sample: z.int().positive(),
  car: carSchema,
  logo: evalCaseSchema.shape.logo,
  status: seriesStatusSchema,
  /** The same as `passed`, in a word; not in results of version 1. */
  outcome: outcomeSchema.optional(),
  /** Null when errors alone kept the case from a verdict. */
  passed: z.boolean().nullable(),
  /** Why the case does not pass, one sentence each; empty when it does. */
  blockers: z.array(reasonSchema),
  /** What became of the faults that are known of it; left out where none was met. */
  known: z.array(metFaultSchema).optional(),
  /** The session id of the response; null when it had none. */
  sessionId: z.string().nullable(),
  score,
  least,
  word,
  /** As `word`; in results of version 1 a grade of `score` alone. */
  grade: gradeSchema.nullable(),
  coverage: coverageSchema.optional(),
  dimensions: dimensionScoresSchema,
  /** ISO 8601, UTC; null when nothing was requested. */
  startedAt: z.string().nullable(),
  /** Wall time of the series from first byte sent to last byte read; null when nothing was requested. */
  durationMs: z.number().min(0).nullable(),
  sumOfLatenciesMs: z.number().min(0).nullable(),
  /** sumOfLatenciesMs / durationMs; null when either is missing or zero. */
  speedup: z.number().min(0).nullable(),
  warnings: z.array(warningSchema),
  /** What the series did, in the order it happened, for people. */
  log: z.array(z.string()),
  /** Published pictures of the real badge and car (`--search web`); left out when there are none. */
  references: z.array(referenceSchema).optional(),
  checks: z.array(checkSchema),
  shots: z.array(scoredShotSchema),
});
export type SeriesResult = z.infer<typeof seriesResultSchema>;

export const speedSchema = z.strictObject({
  /** Mean over the series that were timed. */
  durationMs: z.number().min(0).nullable(),
  sumOfLatenciesMs: z.number().min(0).nullable(),
  speedup: z.number().min(0).nullable(),
  grade: speedGradeSchema.nullable(),
});

/** All samples of one case. */
const repeatsSchema = z.strictObject({
  case: caseIdSchema,
  samples: z.int().positive(),
  /** Means over the samples with a score. */
  score,
  least,
  /** Standard deviation of the scores, in points; null with fewer than two. */
  spread: score,
  lowest: score,
  /** Number of the sample that stands for the case: one that failed, and of several the one of the lowest score. */
  worst: z.int().positive(),
  /** Of the samples with an outcome, known faults left out; null where there is none. */
  passed: z.enum(['all', 'some', 'none']).nullable(),
});
export type Repeats = z.infer<typeof repeatsSchema>;

/** Of all cars of a feed, by those that were picked out of it. */
const wholeFeedSchema = z.strictObject({
  /** Of the feed, and picked; and of those the ones without an outcome, which may be anything. */
  cars: count,
  picked: count,
  open: count,
  /** Mean of the picked cars, and its lower end. */
  score: points,
  least: points,
  /** Where the mean of the whole feed lies, 95 %: the lower end from what is surely right, the upper from what may be. */
  lower: points,
  upper: points,
});
export type WholeFeed = z.infer<typeof wholeFeedSchema>;

export const summarySchema = z.strictObject({
  target: z.string(),
  /** Mean of the cases with an outcome; null when there is none. */
  overall: score,
  least,
  word,
  /** As `word`; in results of version 1 a grade of `overall` alone. */
  grade: gradeSchema.nullable(),
  coverage: coverageSchema.optional(),
  dimensions: dimensionScoresSchema,
  counts: z.strictObject({
    /** Different cars; in a result without `series`, the series. */
    cases: count,
    /** What the outcomes add up to: more than the cases where some were drawn more than once. */
    series: count.optional(),
    passed: count,
    failed: count,
    /** Series that fail by known faults alone, and are not among the failed; left out where there is none. */
    known: count.optional(),
    /** Series without an outcome; in results of version 1 they are `errored`. */
    noOutcome: count.optional(),
    /** Series without an outcome in which an angle got no answer. */
    errored: count,
    shots: count,
    photos: count,
  }),
  /** In the order of the cases; left out where each was drawn once, and in results from before this was kept. */
  repeats: z.array(repeatsSchema).optional(),
  /** Left out where the cars were not picked out of a feed. */
  wholeFeed: wholeFeedSchema.optional(),
  speed: speedSchema,
});
export type Summary = z.infer<typeof summarySchema>;

export const gateSchema = z.strictObject({
  /** Whether the run passes, also where `--report-only` ends it with 0. */
  ok: z.boolean(),
  title: z.string(),
  message: z.string(),
  /** Both as codes with their values; left out in results of earlier versions. */
  said: z.strictObject({ title: saidSchema, message: saidSchema }).optional(),
  exitCode: z.union([z.literal(0), z.literal(2), z.literal(100), z.literal(130)]),
  /** The exit code that `--report-only` kept back; left out where there is none. */
  keptBack: z.union([z.literal(2), z.literal(100)]).optional(),
});
export type Gate = z.infer<typeof gateSchema>;

export const runInfoSchema = z.strictObject({
  id: z.string(),
  suite: z.string(),
  argv: z.array(z.string()),
  startedAt: z.string(),
  durationMs: z.number().min(0),
  git: z.strictObject({ sha: z.string(), dirty: z.boolean() }).nullable(),
  /** Program -> version: this project, node, sharp. */
  versions: z.record(z.string(), z.string()),
  status: z.enum(['complete', 'interrupted', 'failed']),
  /** `--no-images`: only prompts were looked at. */
  promptsOnly: z.boolean(),
  /** `--in-turns`: the targets were asked sample by sample, so that a bad hour hits all; left out where they were not. */
  inTurns: z.boolean().optional(),
  /** `--seed`; left out where none was given. */
  runSeed: z.int().min(0).optional(),
  /** How its cars were picked out of a feed (`--pick`); left out where they were not. */
  feed: feedSchema.optional(),
  /** `--shard`: it is only this part of a run; left out where it is a whole one. */
  shard: shardSchema.optional(),
  /** Shards that were not there when the run was put together; left out where none is missing. */
  missingShards: missingShardsSchema.optional(),
  /** Left out where nothing is demanded beside what every case has to show. */
  gateRules: gateRulesSchema.optional(),
  /** Left out where it is known how much every model reads, or no prompt is long for any. */
  unknownLimit: unknownLimitSchema.optional(),
  rubric: z.strictObject({
    profile: profileSchema,
    weights: z.strictObject({ consistency: z.number(), relevance: z.number(), logo: z.number() }),
    /** `pass` is the lowest passing case score; `maxErrorRate` is a share of the asked shots, 0..1. */
    thresholds: z.strictObject({
      pass: z.number(),
      excellent: z.number(),
      good: z.number(),
      maxErrorRate: z.number(),
      /** Lowest `seenShare` of the run, 0..1; left out where none was demanded. */
      requireSeen: z.number().min(0).max(1).optional(),
    }),
  }),
});
export type RunInfo = z.infer<typeof runInfoSchema>;

/** `result.json`: everything a person sees is rendered from this, and other programs read it. */
export const resultSchema = z.strictObject({
  schemaVersion: readableVersionSchema,
  run: runInfoSchema,
  targets: z.array(targetInfoSchema),
  summaries: z.array(summarySchema),
  gate: gateSchema,
  cases: z.array(seriesResultSchema),
});
export type Result = z.infer<typeof resultSchema>;
