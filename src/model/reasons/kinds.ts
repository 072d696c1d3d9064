import { z } from 'zod';
import { angleSchema } from '../car.ts';
import { paintFamilySchema } from '../measures.ts';
import { readingFindingSchema } from '../reading-finding.ts';
import { dimensionSchema } from '../rubric.ts';
import { answers, faults, gatedScores } from '../vocabulary.ts';
import { senseSchema } from './sense.ts';

/** A code and its values, without the sentence that they make. */
export interface Said {
  readonly code: string;
  readonly values: Readonly<Record<string, unknown>>;
}

export const saidSchema: z.ZodType<Said> = z.strictObject({
  code: z.string(),
  values: z.record(z.string(), z.unknown()),
});

/** What a check can look for in a prompt. */
export const facts = ['brand', 'model', 'year', 'paint colour', 'body type', 'colour'] as const;

/** What is said of a check as long as nobody looked. */
export const unseenFacts = [
  'same car not checked',
  'make and model not checked',
  'body type not checked',
  'angle not checked',
  'whole car not checked',
  'badge not checked',
  'wrong badges not looked for',
] as const;

/** How one picture was made of another. */
export const likenesses = ['whole', 'mirrored', 'cropped', 'captioned'] as const;

const paintSchema = z.strictObject({
  /** Null: no car stands out. */
  hex: z.string().nullable(),
  family: paintFamilySchema.nullable(),
  confidence: z.number(),
  /** Why there is no family, in the words of the measure. */
  why: z.string().nullable(),
});

/** People of one mind about a question. */
const campSchema = z.strictObject({
  answer: z.enum(answers),
  raters: z.array(z.string()).min(1),
  faults: z.array(z.enum(faults)),
});

const sizeSchema = z.strictObject({ width: z.int(), height: z.int() });

/** How often something was asked: as many series, of as many cases. */
const seriesSchema = z.strictObject({ cases: z.int().min(0), series: z.int().min(0) });

/** A case that is named, and why. */
const namedCaseSchema = z.strictObject({
  id: z.string(),
  /** Of its samples, and of the targets; null where there is only one. */
  sample: z.int().positive().nullable(),
  target: z.string().nullable(),
  why: saidSchema.nullable(),
});

const lostPictureSchema = z.strictObject({ of: z.string(), fault: z.enum(['not there', 'other bytes']) });

/** The values that sentences are made with, by the name of their kind. The list is closed: each has its words in every language. */
export const kinds = {
  /** As it came: an id, a maker, the words of a service. */
  text: z.string(),
  texts: z.array(z.string()),
  /** Words of a prompt, as written. */
  quoted: z.array(z.string()),
  number: z.number(),
  angle: angleSchema,
  angles: z.array(angleSchema).min(1),
  /** Pictures, or pairs of them. */
  places: z.array(z.array(angleSchema).min(1)).min(1),
  fact: z.enum(facts),
  /** What a case asks for: a colour, a body, a name. */
  wanted: z.string(),
  dimensions: z.array(dimensionSchema),
  /** Id of a check. */
  check: z.string(),
  /** What went wrong with a picture; null where nobody knows. */
  problem: z.strictObject({ code: z.string(), message: z.string(), said: saidSchema.optional() }).nullable(),
  /** Null for a picture that was not measured. */
  paint: paintSchema.nullable(),
  paintWhy: z.string(),
  placedPaints: z.array(z.strictObject({ angle: angleSchema, paint: paintSchema.nullable() })),
  /** Of the hashes of two pictures; null where they were not compared. */
  placedDistances: z.array(z.strictObject({ angles: z.array(angleSchema), distance: z.number().nullable() })),
  placedSeeds: z.array(z.strictObject({ angle: angleSchema, seed: z.string().nullable() })),
  sessions: z.array(z.strictObject({ angle: angleSchema, id: z.string().nullable() })).min(1),
  likeness: z.enum(likenesses),
  unseen: z.enum(unseenFacts),
  sense: senseSchema,
  finding: z.strictObject({ finding: readingFindingSchema, text: z.string() }),
  camps: z.array(campSchema).min(1),
  /** In pixels. */
  size: sizeSchema,
  /** As a file holds a picture that is turned when it is shown; null where both are the same. */
  storedSize: sizeSchema.nullable(),
  series: seriesSchema,
  /** 0..1. */
  share: z.number(),
  /** The first cases, and how many more there are. */
  namedCases: z.strictObject({ cases: z.array(namedCaseSchema), more: z.int().min(0) }),
  /** The first pictures that are not as they came, by case and angle, and how many more there are. */
  lostPictures: z.strictObject({ named: z.array(lostPictureSchema), more: z.int().min(0) }),
  /** What was not looked at, as checks name it. */
  topics: z.array(z.string()),
  knownFaults: z.array(
    z.strictObject({ case: z.string(), check: z.string(), until: z.string(), reason: z.string() }),
  ),
  gatedScore: z.strictObject({ name: z.enum(gatedScores), target: z.string().nullable() }),
  said: saidSchema,
  sayings: z.array(saidSchema),
} as const;

export type Kind = keyof typeof kinds;
export type KindValue<K extends Kind> = z.infer<(typeof kinds)[K]>;
