import { z } from 'zod';
import { textSchema } from './car.ts';
import { caseIdSchema } from './case.ts';
import { isPlainAddress, sizePattern } from './plain-values.ts';
import { promptLimitEntrySchema, promptRunners } from './prompt-limit.ts';
import { type TargetType, targetTypes } from './vocabulary.ts';

export type { TargetType };
export { targetTypes };

/** http(s), without user name, password, query and fragment: an address that may be shown to anyone. */
export const baseUrlSchema = z
  .string()
  .max(2000)
  .refine(isPlainAddress)
  .meta({
    title: 'an http(s) address without user name, query and fragment',
    examples: ['http://localhost:8000'],
  });

/** Width and height of the pictures to ask for, in pixels. */
export const sizeTextSchema = z
  .string()
  .regex(sizePattern)
  .meta({ title: 'width x height in pixels, each from 10 to 9999', examples: ['1024x768'] });

const flagSchema = z.enum(['true', 'false']);

/** One system under test. Which keys a type takes is checked apart (`check-targets.ts`). */
export const targetEntrySchema = z.strictObject({
  type: z.enum(targetTypes).meta({ description: 'The protocol to speak.', examples: ['backend'] }),
  label: textSchema.optional().meta({ description: 'How reports name it.' }),
  baseUrl: baseUrlSchema.optional().meta({ description: 'Where it is; each type has its usual address.' }),
  model: textSchema.optional().meta({ description: 'The model to ask for.', examples: ['flux'] }),
  size: sizeTextSchema.optional().meta({ description: 'Size to ask for, in pixels.' }),
  concurrency: z.int().min(1).max(256).optional().meta({ description: 'Pictures in flight at once.' }),
  delayMs: z
    .int()
    .min(0)
    .max(600_000)
    .optional()
    .meta({ description: 'Least time between the starts of two requests, in milliseconds.' }),
  timeoutMs: z
    .int()
    .min(1)
    .max(3_600_000)
    .optional()
    .meta({ description: 'Longest time for one request with all its tries, in milliseconds.' }),
  pricePerImage: z
    .number()
    .min(0)
    .max(1000)
    .optional()
    .meta({ description: 'For `car-eval plan`; left out, the cost is unknown.', examples: ['0.04'] }),
  currency: textSchema
    .optional()
    .meta({ description: 'Of the price; USD when left out.', examples: ['EUR'] }),
  keyEnv: z
    .string()
    .regex(/^[A-Za-z_]\w{0,99}$/)
    .optional()
    .meta({
      title: 'the name of an environment variable',
      description: 'The variable that holds the key; the key itself never stands here.',
      examples: ['OPENAI_API_KEY'],
    }),
  sendsSeed: flagSchema.optional().meta({ description: 'openai: the server takes `seed`.' }),
  sendsNegativePrompt: flagSchema
    .optional()
    .meta({ description: 'openai: the server takes `negative_prompt`.' }),
  input: textSchema.optional().meta({ description: 'replay: the saved answers, seen from this file.' }),
  backendLog: textSchema.optional().meta({ description: 'backend: its log file, seen from this file.' }),
  studioFault: textSchema.optional().meta({ description: 'studio: a fault to plant.' }),
  studioDefect: textSchema.optional().meta({ description: 'studio: a defect to plant.' }),
  promptLimit: promptLimitEntrySchema.optional().meta({
    title: 'a family of models, `none`, or { unit, max, beyond }',
    description: 'How much of a prompt the model reads; known by itself for some types and models.',
    examples: ['sdxl'],
  }),
  runner: z
    .enum(promptRunners)
    .optional()
    .meta({ description: 'openai: the program that runs the model there.', examples: ['localai'] }),
  tokenizer: textSchema
    .optional()
    .meta({ description: "The model's `tokenizer.json`, seen from this file, to count exactly." }),
  prompts: z
    .array(textSchema)
    .min(1)
    .max(20)
    .optional()
    .meta({
      uniqueItems: true,
      description: 'Templates of `prompts/`, by name: with several, the target is asked with each of them.',
      examples: [['built-in']],
    }),
});
export type TargetEntry = z.infer<typeof targetEntrySchema>;

/** The file of `--targets`: systems under test by id, asked side by side in one run. */
export const targetsFileSchema = z.strictObject({
  targets: z.record(caseIdSchema, targetEntrySchema),
});

/** Keys of an entry that only these types take; the others are every type's. */
export const typesOfKey: Partial<Record<keyof TargetEntry, readonly TargetType[]>> = {
  baseUrl: ['studio', 'backend', 'pollinations', 'pollinations-legacy', 'openai'],
  model: ['pollinations', 'pollinations-legacy', 'openai'],
  size: ['studio', 'pollinations', 'pollinations-legacy', 'openai'],
  delayMs: ['studio', 'backend', 'pollinations', 'pollinations-legacy', 'openai'],
  keyEnv: ['pollinations', 'openai'],
  sendsSeed: ['openai'],
  sendsNegativePrompt: ['openai'],
  input: ['replay'],
  backendLog: ['backend'],
  studioFault: ['studio'],
  studioDefect: ['studio'],
  runner: ['openai'],
  prompts: ['studio', 'pollinations', 'pollinations-legacy', 'openai'],
};

/** Keys that a type cannot do without. */
export const neededKeys: Partial<Record<TargetType, readonly (keyof TargetEntry)[]>> = {
  openai: ['model'],
  replay: ['input'],
};
