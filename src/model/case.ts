import { z } from 'zod';
import { angleSchema, carSchema, textSchema } from './car.ts';
import { caseIdPattern, maxCaseIdLength } from './patterns.ts';

/** Safe as a file name on every system and in a URL. */
export const caseIdSchema = z
  .string()
  .regex(caseIdPattern)
  .max(maxCaseIdLength)
  .meta({
    title: 'lower-case words and numbers joined by single hyphens, at most 80 characters',
    examples: ['renault-clio'],
  });

/** The phrases of the original system's logo rules, used by the `classic` rubric only. */
export const classicPhrasesSchema = z.strictObject({
  expected: textSchema,
  wrong: z.array(textSchema).min(1).max(100),
});

/** Which badge a case wants. Names are those of `brands.yaml`. */
export const caseLogoSchema = z.strictObject({
  /** Brand names whose badge is right; the car's own brand when left out. The first is the one asked for. */
  accept: z.array(textSchema).min(1).max(100).optional(),
  /** Brand names whose badge tends to be drawn instead; those of the brand when left out. */
  confusable: z.array(textSchema).max(100).optional(),
  classic: classicPhrasesSchema.optional(),
});

/** Each angle once; stored in the order of `angles`. */
const wantedAnglesSchema = z
  .array(angleSchema)
  .min(1)
  .meta({ uniqueItems: true, examples: [['front', 'side', 'rear']] });

/** One car and what to expect of its pictures: the content of `cases/cars/<id>.yaml`. */
export const caseFileSchema = z.strictObject({
  /** The file's name when left out; in a list, maker and model. */
  id: caseIdSchema.optional(),
  title: textSchema.optional(),
  /** Why this car is in the suite: what usually goes wrong with it. */
  why: textSchema.optional().meta({
    description: 'Why this car is in the suite: what usually goes wrong with it.',
    examples: ['Its badge is often drawn as another one.'],
  }),
  car: carSchema,
  angles: wantedAnglesSchema,
  logo: caseLogoSchema.default({}),
});
export type CaseFile = z.infer<typeof caseFileSchema>;

/** Where something is written: a file as it was named, from the folder of the call, and a line from 1. */
export const sourceSchema = z.strictObject({ file: z.string().max(1000), line: z.int().positive() });
export type Source = z.infer<typeof sourceSchema>;

/** A case with its brand names resolved to those of the catalogue and its defaults filled in. */
export const evalCaseSchema = z.strictObject({
  id: caseIdSchema,
  /** Left out where its file lies outside the folder of the call: only a path that others have too is kept. */
  source: sourceSchema.optional(),
  title: textSchema,
  /** Empty when nobody said. */
  why: z.string(),
  car: carSchema,
  angles: z.array(angleSchema).min(1),
  logo: z.strictObject({
    /** The badge as the prompt describes it, for people. */
    expected: textSchema,
    accept: z.array(textSchema).min(1),
    confusable: z.array(textSchema),
    classic: classicPhrasesSchema.nullable(),
  }),
});
export type EvalCase = z.infer<typeof evalCaseSchema>;

/** `cases/suites.yaml`: named selections. A suite lists cases, and may narrow their angles. */
export const suitesFileSchema = z.strictObject({
  suites: z.record(
    caseIdSchema,
    z.strictObject({
      description: textSchema,
      cases: z.union([
        z.literal('all'),
        z.array(z.strictObject({ id: caseIdSchema, angles: wantedAnglesSchema.optional() })).min(1),
      ]),
    }),
  ),
});
export type SuitesFile = z.infer<typeof suitesFileSchema>;
