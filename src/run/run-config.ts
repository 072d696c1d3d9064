import { z } from 'zod';
import { brandSchema } from '../model/brand.ts';
import { angleSchema } from '../model/car.ts';
import { evalCaseSchema } from '../model/case.ts';
import { feedSchema } from '../model/feed.ts';
import { gateRulesSchema } from '../model/gate-rules.ts';
import { targetInfoSchema } from '../model/result.ts';
import { profileSchema, rubricSchema } from '../model/rubric.ts';
import { shardSchema } from '../model/shard.ts';

/** The knobs of a run that change what is asked for or how it is scored. Times in milliseconds. */
export const runSettingsSchema = z.strictObject({
  repeat: z.int().min(1),
  /** `--seed`: part of every session, and so of every seed; left out where none was given. */
  runSeed: z.int().min(0).optional(),
  /** `--shard`: the part of the cases that the run asks for; left out where it asks for all. */
  shard: shardSchema.optional(),
  /** Pictures in flight at once. */
  concurrency: z.int().min(1),
  /** Targets are asked sample by sample, one after another; left out where each is asked at its own pace. */
  inTurns: z.boolean().optional(),
  /** Angles one after another instead of together. */
  sequential: z.boolean(),
  /** Bounds one picture: all tries and the waits between them. */
  timeoutMs: z.number().positive(),
  maxRetries: z.int().min(0),
  /** True with `--retry-ambiguous`: a POST that may have been served is sent again; left out where not. */
  retryAmbiguous: z.literal(true).optional(),
  /** False with `--no-health`: targets are not asked whether they are there; left out where they are. */
  health: z.literal(false).optional(),
  /** False with `--no-images`: nothing is downloaded and only prompts are looked at. */
  images: z.boolean(),
  /** False with `--no-measure`: pictures are accepted, but neither measured nor thumbnailed. */
  measure: z.boolean(),
  allowPrivateAddresses: z.boolean(),
  /** Hosts of pictures, by name and port, and where they are asked instead; left out where none are. */
  mapHosts: z.record(z.string(), z.string()).optional(),
  passScore: z.number().min(0).max(100),
  /** Share of the asked shots that may be errored, 0..1. */
  maxErrorRate: z.number().min(0).max(1),
  /** Lowest share of what the pictures can show that must be looked at, 0..1; left out where none is demanded. */
  requireSeen: z.number().min(0).max(1).optional(),
  /** Left out where nothing is demanded beside what every case has to show. */
  gateRules: gateRulesSchema.optional(),
  profile: profileSchema,
  /** Whose faults fail a check, where a later `score` said so; left out where what the run was started with holds. */
  judgeBlocks: z.enum(['certified', 'provisional']).optional(),
});
export type RunSettings = z.infer<typeof runSettingsSchema>;

/**
 * What the command line says of services, for going on with the run: no secrets, and paths seen from its folder. Each
 * kind of target knows its own specs and checks them when they are used.
 */
const runSpecsSchema = z.strictObject({
  targets: z.array(z.looseObject({ type: z.string() })),
  /** Null: nothing is searched. Its contact is null where the environment has it. */
  search: z.strictObject({ contact: z.string().nullable() }).nullable(),
  /** Flags by which pictures are looked at, by their names in camelCase. */
  looking: z.record(z.string(), z.unknown()),
  /** Folder of cases with the templates of prompts; null: those that come with the program. */
  prompts: z.string().nullable().default(null),
  /** How much may be asked for, each time that the run is gone on with; null: any number, any amount. */
  budget: z
    .strictObject({ maxPictures: z.int().min(0).nullable(), maxCost: z.number().min(0).nullable() })
    .default({ maxPictures: null, maxCost: null }),
});

export const runConfigVersion = 2;
/** Version 1, whose notes of targets were texts, is read as this one, with the code `as-written`. */
const readableVersionSchema = z
  .literal([1, runConfigVersion])
  .transform((): typeof runConfigVersion => runConfigVersion);

const mergedSchema = z.strictObject({
  of: shardSchema.shape.of,
  /** In the order of their numbers. */
  shards: z.array(
    z.strictObject({
      number: z.int().min(1),
      /** Id of the run that asked for it. */
      run: z.string(),
      startedAt: z.string(),
      durationMs: z.number().min(0).nullable(),
    }),
  ),
  /** Numbers of those with cases that were not there. */
  missing: z.array(z.int().min(1)),
});

/** `run.json`: everything needed to score the run again, or to see what was run. Carries no secrets. */
export const runConfigSchema = z.strictObject({
  schemaVersion: readableVersionSchema,
  id: z.string(),
  suite: z.string(),
  argv: z.array(z.string()),
  /** Left out by earlier versions, whose runs are gone on with by `argv`. */
  specs: runSpecsSchema.optional(),
  /** By which this user's own runs are told from others; left out where nothing is sent that has to be told. */
  seal: z.string().max(100).optional(),
  startedAt: z.string(),
  /** Null while the run goes on, and for ever when it was killed. */
  durationMs: z.number().min(0).nullable(),
  /** `interrupted` until the run says otherwise, so that a killed run tells the truth. */
  status: z.enum(['complete', 'interrupted', 'failed']),
  git: z.strictObject({ sha: z.string(), dirty: z.boolean() }).nullable(),
  versions: z.record(z.string(), z.string()),
  settings: runSettingsSchema,
  /** How its cases were picked out of a table of cars; left out where they were not. */
  feed: feedSchema.optional(),
  /** Of which shards it was put together; left out for a run that asked for its pictures itself. */
  merged: mergedSchema.optional(),
  targets: z.array(targetInfoSchema),
  rubric: rubricSchema,
  brands: z.array(brandSchema),
  /** Of a shard those of the whole run, too: by them it is known what its others hold. */
  cases: z.array(evalCaseSchema),
  /** The shots the run set out to make, so that those never finished can be named. */
  asked: z.array(
    z.strictObject({
      target: z.string(),
      case: z.string(),
      sample: z.int().positive(),
      angles: z.array(angleSchema),
    }),
  ),
});
export type RunConfig = z.infer<typeof runConfigSchema>;
